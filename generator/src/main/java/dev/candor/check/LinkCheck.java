package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every link of a built page to the site itself leads to a file of the build, and every fragment to
 * an element. The last word on links, whoever wrote them: content, furniture or a template.
 */
final class LinkCheck implements Check {

  static final Rule DEAD_LINK =
      Rule.error("dead-link", "Every link of a published page to the site leads somewhere.");

  private static final int FEW = 100;

  /** The links of all pages to other files, each once. */
  private final Set<String> links = ConcurrentHashMap.newKeySet();

  private final RecentTexts recent = new RecentTexts();

  /** Whether a page has a link to an element that it has not. */
  private volatile boolean astray;

  @Override
  public void see(Artifact made) {
    if (!isPage(made)) {
      return;
    }
    byte[] html = made.bytes();
    Attributes.Places ids = new Attributes.Places();
    Attributes.Places all = new Attributes.Places();
    Attributes.find(html, ids, all);
    // On a page with many, a set of them is found in at once; on others it costs more than it
    // saves.
    Set<String> many = ids.count() > FEW ? Attributes.texts(html, ids) : Set.of();
    for (int i = 0; i < all.count(); i++) {
      int from = all.from(i);
      int to = all.to(i);
      if (html[from] != '#') {
        recent.put(html, from, to, links);
      } else if (to > from + 1
          && !(many.isEmpty()
              ? isOneOf(ids, html, from + 1, to)
              : many.contains(Attributes.text(html, from + 1, to)))) {
        astray = true; // and never false again: other threads look at other pages
      }
    }
  }

  private static boolean isOneOf(Attributes.Places ids, byte[] html, int from, int to) {
    for (int i = 0; i < ids.count(); i++) {
      if (Arrays.equals(html, ids.from(i), ids.to(i), html, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPage(Artifact artifact) {
    return artifact.path().value().endsWith(".html");
  }

  /** Where dead links stand is asked only if there are any: it takes longer. */
  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    Map<String, Artifact> byAddress = new HashMap<>();
    List<Artifact> pages = new ArrayList<>();
    for (Artifact artifact : build.artifacts()) {
      String path = artifact.path().value();
      byAddress.put("/" + path, artifact);
      if (isPage(artifact)) {
        pages.add(artifact);
        if (path.equals("index.html") || path.endsWith("/index.html")) {
          byAddress.put("/" + path.substring(0, path.length() - "index.html".length()), artifact);
        }
      }
    }
    return astray || !allLead(byAddress) ? told(pages, byAddress, workers) : List.of();
  }

  /** Whether every link leads to a file and, if it says so, to an element of it. */
  private boolean allLead(Map<String, Artifact> byAddress) {
    Map<Artifact, Set<String>> ids = new HashMap<>();
    for (String link : links) {
      int hash = link.indexOf('#');
      Artifact target = byAddress.get(hash < 0 ? link : link.substring(0, hash));
      if (target == null
          || hash >= 0
              && hash + 1 < link.length()
              && !ids.computeIfAbsent(target, LinkCheck::idsOf)
                  .contains(link.substring(hash + 1))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> idsOf(Artifact page) {
    return Attributes.of(page.bytes()).ids();
  }

  private static List<Diagnostic> told(
      List<Artifact> pages, Map<String, Artifact> byAddress, Workers workers) {
    List<PageLinks> all = workers.map(pages, page -> judge(page, byAddress));
    Map<String, List<Artifact>> dead = new LinkedHashMap<>();
    Map<Artifact, Set<String>> ids = new HashMap<>();
    for (PageLinks page : all) {
      page.dead().forEach(link -> put(dead, link, page.page()));
      for (Fragment fragment : page.fragments()) {
        if (!ids.computeIfAbsent(fragment.target(), LinkCheck::idsOf).contains(fragment.id())) {
          put(dead, fragment.link(), page.page());
        }
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    dead.forEach((link, where) -> found.add(fault(link, where)));
    return found;
  }

  /** A link to an element of another page, as written, and what it comes to. */
  private record Fragment(String link, Artifact target, String id) {}

  /** The links of a page that lead nowhere, and those that lead into other pages. */
  private record PageLinks(Artifact page, List<String> dead, List<Fragment> fragments) {}

  private static PageLinks judge(Artifact page, Map<String, Artifact> byAddress) {
    Attributes attributes = Attributes.of(page.bytes());
    PageLinks links = new PageLinks(page, new ArrayList<>(), new ArrayList<>());
    for (String link : attributes.links()) {
      int hash = link.indexOf('#');
      String address = hash < 0 ? link : link.substring(0, hash);
      String id = hash < 0 ? "" : link.substring(hash + 1);
      Artifact target = address.isEmpty() ? page : byAddress.get(address);
      boolean own = address.isEmpty();
      if (target == null || own && !id.isEmpty() && !attributes.ids().contains(id)) {
        links.dead().add(link);
      } else if (!own && !id.isEmpty()) {
        links.fragments().add(new Fragment(link, target, id));
      }
    }
    return links;
  }

  private static void put(Map<String, List<Artifact>> dead, String link, Artifact page) {
    List<Artifact> pages = dead.computeIfAbsent(link, l -> new ArrayList<>(1));
    if (pages.isEmpty() || !pages.get(pages.size() - 1).equals(page)) {
      pages.add(page);
    }
  }

  /** A dead link, told once, on the first page that has it: a menu is on every page. */
  private static Diagnostic fault(String link, List<Artifact> pages) {
    Artifact page = pages.get(0);
    String html = new String(page.bytes(), UTF_8);
    int at = Math.max(0, html.indexOf("=\"" + link + "\"") + 2);
    SourceFile file = SourceFile.of(page.path().value(), html);
    String more = pages.size() == 1 ? "" : " (a link on " + pages.size() + " pages)";
    return DEAD_LINK.at(
        file,
        Span.of(at, Math.min(html.length(), at + link.length())),
        "nothing is at \"" + link + "\"" + more);
  }
}
