package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that no script stores data on the reader's device, contacts a server, or turns text into
 * markup; and no stylesheet loads anything from other sites. A script is searched for the words by
 * which it could, including comments: what isn't named can't be used by mistake.
 */
final class TraceCheck implements Check {

  static final Rule TRACE =
      Rule.error("leaves-trace", "No script or stylesheet stores data or contacts other sites.");

  /** Banned words, and what they would do. */
  private record Ban(Pattern words, String because) {
    static Ban of(String words, String because) {
      return new Ban(Pattern.compile(words), because);
    }
  }

  private static final String KEEPS = "it stores data on the reader's device";
  private static final String TELLS = "it sends out what the reader does";
  private static final String RUNS = "it turns text into code or markup";
  private static final String COVERS = "it covers the exit link";

  private static final List<Ban> SCRIPTS =
      List.of(
          Ban.of("\\b(localStorage|sessionStorage|indexedDB|openDatabase|cookieStore)\\b", KEEPS),
          Ban.of("\\.\\s*cookie\\b|[\"'`]cookie[\"'`]", KEEPS),
          Ban.of(
              "\\b(serviceWorker|requestFileSystem)\\b|\\bcaches\\s*\\.|\\.\\s*caches\\b", KEEPS),
          Ban.of("\\b(sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport)\\b", TELLS),
          Ban.of("[\"'`](https?:)?//(?!www\\.w3\\.org/)[^\"'`\\s]", TELLS),
          Ban.of("\\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\\b", RUNS),
          Ban.of("\\bdocument\\s*\\.\\s*write(ln)?\\b|\\beval\\s*\\(|\\bnew\\s+Function\\b", RUNS),
          Ban.of("\\b(showModal|requestFullscreen)\\b", COVERS));

  private static final List<Ban> STYLES =
      List.of(
          Ban.of("@import\\b", "it loads another stylesheet"),
          Ban.of(
              "url\\(\\s*[\"']?\\s*([a-zA-Z][a-zA-Z0-9+.-]*:|//)",
              "it loads something from another site"));

  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    List<Diagnostic> found = new ArrayList<>();
    List<Artifact> stylesheets = new ArrayList<>();
    for (Artifact artifact : build.artifacts()) {
      String path = artifact.path().value();
      if (path.endsWith(".js") || path.endsWith(".mjs")) {
        found.addAll(examine(build.nameOf(artifact), artifact, "script", SCRIPTS));
      } else if (path.endsWith(".css")) {
        stylesheets.add(artifact);
      }
    }
    // Stylesheets share most of their rules: a fault is reported once, in the shortest of them.
    stylesheets.sort(Comparator.comparing(artifact -> artifact.length()));
    Set<String> reported = new HashSet<>();
    for (Artifact artifact : stylesheets) {
      for (Diagnostic one : examine(build.nameOf(artifact), artifact, "stylesheet", STYLES)) {
        if (reported.add(one.message() + excerpt(one))) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static String excerpt(Diagnostic one) {
    String text = one.file().text();
    int end = text.indexOf('}', one.span().start());
    return text.substring(one.span().start(), end < 0 ? text.length() : end);
  }

  private static List<Diagnostic> examine(
      String name, Artifact artifact, String what, List<Ban> bans) {
    SourceFile file = SourceFile.of(name, new String(artifact.bytes(), UTF_8));
    Findings findings = new Findings(file);
    for (Ban ban : bans) {
      Matcher matcher = ban.words().matcher(file.text());
      while (matcher.find()) {
        findings.add(
            TRACE,
            Span.of(matcher.start(), matcher.end()),
            "a " + what + " can't use \"" + matcher.group() + "\": " + ban.because(),
            "remove it from the theme's " + what);
      }
    }
    return findings.all();
  }
}
