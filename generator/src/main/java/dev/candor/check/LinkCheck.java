package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Artifact;
import dev.candor.output.Build;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every link of a built page to the site itself leads to a file of the build, and every fragment to
 * an element. The last word on links, whoever wrote them: content, furniture or a template.
 *
 * <p>Pages are scanned for {@code href="}, {@code src="} and {@code id="} rather than parsed: that
 * is how this project's templates and its own writer put attributes down, and it costs a hundredth.
 */
final class LinkCheck implements Check {

  static final Rule DEAD_LINK =
      Rule.error("dead-link", "Every link of a published page to the site leads somewhere.");

  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    Map<String, Artifact> byAddress = new HashMap<>();
    List<Artifact> pages = new ArrayList<>();
    for (Artifact artifact : build.artifacts()) {
      String path = artifact.path().value();
      byAddress.put("/" + path, artifact);
      if (path.endsWith(".html")) {
        pages.add(artifact);
        if (path.equals("index.html") || path.endsWith("/index.html")) {
          byAddress.put("/" + path.substring(0, path.length() - "index.html".length()), artifact);
        }
      }
    }
    List<Scanned> scanned = workers.map(pages, page -> Scanned.of(page, byAddress));
    Map<Artifact, Set<String>> wantedIds = new HashMap<>();
    scanned.forEach(
        s ->
            s.fragments()
                .forEach(
                    f -> wantedIds.computeIfAbsent(f.page(), p -> new HashSet<>()).add(f.id())));
    Map<Artifact, Set<String>> missing = new HashMap<>();
    wantedIds.forEach((page, ids) -> missing.put(page, missing(page, ids)));
    return new DeadLinks(scanned, missing).found();
  }

  /** Dead links, each told once, on the first page that has it: a menu is on every page. */
  private record DeadLinks(List<Scanned> scanned, Map<Artifact, Set<String>> missing) {

    List<Diagnostic> found() {
      Map<String, List<Artifact>> byLink = new LinkedHashMap<>();
      for (Scanned page : scanned) {
        page.dead().forEach(link -> put(byLink, link, page.page()));
        for (Fragment fragment : page.fragments()) {
          if (missing.getOrDefault(fragment.page(), Set.of()).contains(fragment.id())) {
            put(byLink, fragment.link(), page.page());
          }
        }
      }
      List<Diagnostic> found = new ArrayList<>();
      byLink.forEach((link, pages) -> found.add(fault(link, pages)));
      return found;
    }

    private static void put(Map<String, List<Artifact>> byLink, String link, Artifact page) {
      List<Artifact> pages = byLink.computeIfAbsent(link, l -> new ArrayList<>(1));
      if (pages.isEmpty() || !pages.get(pages.size() - 1).equals(page)) {
        pages.add(page);
      }
    }
  }

  private static Diagnostic fault(String link, List<Artifact> pages) {
    Artifact page = pages.get(0);
    String html = new String(page.bytes(), UTF_8);
    int at = Math.max(0, html.indexOf("=\"" + link + "\"") + 2);
    SourceFile file = SourceFile.of(page.path().value(), html);
    String more = pages.size() == 1 ? "" : " (a link on " + pages.size() + " pages)";
    return DEAD_LINK.at(
        file,
        Span.of(at, Math.min(html.length(), at + link.length())),
        "nothing is published at \"" + link + "\"" + more);
  }

  /** A link to an element of a page, and the link as written. */
  private record Fragment(Artifact page, String id, String link) {}

  /** What one page links to: addresses that lead nowhere, and elements to be looked for. */
  private record Scanned(Artifact page, List<String> dead, List<Fragment> fragments) {

    static Scanned of(Artifact page, Map<String, Artifact> byAddress) {
      String html = new String(page.bytes(), UTF_8);
      Scanned scanned = new Scanned(page, new ArrayList<>(), new ArrayList<>());
      scanned.scan(html, " href=\"", byAddress);
      scanned.scan(html, " src=\"", byAddress);
      return scanned;
    }

    private void scan(String html, String attribute, Map<String, Artifact> byAddress) {
      int at = html.indexOf(attribute);
      while (at >= 0) {
        int from = at + attribute.length();
        int to = html.indexOf('"', from);
        if (to < 0) {
          return;
        }
        if (from < to && (html.charAt(from) == '/' || html.charAt(from) == '#')) {
          judge(html.substring(from, to), byAddress);
        }
        at = html.indexOf(attribute, to);
      }
    }

    private void judge(String link, Map<String, Artifact> byAddress) {
      int hash = link.indexOf('#');
      String address = hash < 0 ? link : link.substring(0, hash);
      Artifact target = address.isEmpty() ? page : byAddress.get(address);
      if (target == null) {
        dead.add(link);
      } else if (hash >= 0 && hash + 1 < link.length()) {
        fragments.add(new Fragment(target, link.substring(hash + 1), link));
      }
    }
  }

  private static Set<String> missing(Artifact page, Set<String> ids) {
    Set<String> missing = new HashSet<>(ids);
    String html = new String(page.bytes(), UTF_8);
    int at = html.indexOf(" id=\"");
    while (at >= 0 && !missing.isEmpty()) {
      int from = at + 5;
      int to = html.indexOf('"', from);
      missing.remove(html.substring(from, Math.max(from, to)));
      at = html.indexOf(" id=\"", from);
    }
    return missing;
  }
}
