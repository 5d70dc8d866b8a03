package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that stylesheets name: {@code url("../fonts/text.woff2")}. */
final class CssUrls {

  static final Rule RULE =
      Rule.error("theme-file", "A stylesheet refers only to files of the theme.");

  private static final Pattern URL =
      Pattern.compile(
          "/\\*.*?\\*/|url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]*))\\s*\\)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final Set<String> known = new TreeSet<>();
  private final List<Diagnostic> found = new ArrayList<>();

  CssUrls(SourceTree theme) {
    theme.files().forEach(file -> known.add(file.path()));
    theme.assets().forEach(asset -> known.add(asset.path()));
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  /** The paths in the theme of the files that its stylesheets refer to; faults are reported. */
  Set<String> named(SourceTree theme) {
    Set<String> named = new TreeSet<>();
    for (SourceFile file : theme.files()) {
      if (isStyle(file)) {
        rewritten(
            file,
            path -> {
              named.add(path);
              return path;
            });
      }
    }
    return named;
  }

  static boolean isStyle(SourceFile file) {
    return file.path().contains("/styles/") && file.path().endsWith(".css");
  }

  /** A stylesheet with the published addresses of files in place of their paths. */
  SourceFile rewritten(SourceFile css, Function<String, String> addresses) {
    StringBuilder out = new StringBuilder();
    Matcher url = URL.matcher(css.text());
    int from = 0;
    while (url.find()) {
      int group = url.start(1) >= 0 ? 1 : url.start(2) >= 0 ? 2 : 3;
      if (url.start(group) < 0 || isInner(url.group(group))) {
        continue;
      }
      String written = url.group(group);
      int end = (written + "#").replace('?', '#').indexOf('#');
      String path = resolved(css.folder(), written.substring(0, end));
      if (!known.contains(path)) {
        report(css, Span.of(url.start(group), url.end(group)), written, path);
        // The address is left out, so that no check of the finished files reports it again.
        out.append(css.text(), from, url.start()).append("url(\"\")");
        from = url.end();
        continue;
      }
      out.append(css.text(), from, url.start()).append("url(\"");
      out.append(addresses.apply(path)).append(written.substring(end)).append("\")");
      from = url.end();
    }
    out.append(css.text(), from, css.text().length());
    return from == 0 ? css : new SourceFile(css.path(), out.toString(), css.plain());
  }

  /** Data in the stylesheet itself, and a part of the page. */
  private static boolean isInner(String url) {
    return url.startsWith("data:") || url.startsWith("#");
  }

  private void report(SourceFile css, Span span, String written, String path) {
    boolean elsewhere = written.contains(":") || written.startsWith("/");
    Diagnostic fault =
        RULE.at(
                css,
                span,
                elsewhere
                    ? "\"" + written + "\" is not a file of the theme"
                    : "there is no file \"" + path + "\"")
            .suggesting(
                elsewhere
                    ? "put the file into assets/ or fonts/, and write ../assets/ and its name"
                    : Suggestion.didYouMean(path, known, "put the file there"));
    if (!found.contains(fault)) {
      found.add(fault);
    }
  }

  private static String resolved(String folder, String relative) {
    List<String> parts = new ArrayList<>(List.of(folder.split("/")));
    for (String part : relative.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
