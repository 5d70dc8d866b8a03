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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every link from a built page to the site goes to a file of the build, and every
 * fragment to an element, whether the link comes from content, the generator or a template.
 */
final class LinkCheck implements Check {

  static final Rule DEAD_LINK =
      Rule.error("dead-link", "Every link within the published site goes to something published.");

  private static final int FEW = 100;

  /** The links of all pages to other files, each once. */
  private final Set<String> links = ConcurrentHashMap.newKeySet();

  /** Whether a page links to an element that it doesn't have. */
  private volatile boolean astray;

  /** What every address of the site begins with. */
  private final String base;

  LinkCheck(String base) {
    this.base = base;
  }

  @Override
  public void see(Artifact made) {
    if (!isPage(made)) {
      return;
    }
    byte[] html = made.bytes();
    FoundAttributes found = HtmlTagScanner.scan(html);
    boolean whole = found.isPlain() ? seePlain(html, found) : seeOther(made, html, found);
    if (!whole) {
      astray = true; // and never false again: other threads check other pages
    }
  }

  /** Records the links to other pages; returns whether those within the page are valid. */
  private boolean seePlain(byte[] html, FoundAttributes found) {
    Places ids = found.ids();
    Places all = found.links();
    boolean whole = true;
    // On a page with many ids, a set makes look-ups fast; on others it costs more than it
    // saves.
    Set<String> many = ids.count() > FEW ? Attributes.texts(html, ids) : Set.of();
    for (int i = 0; i < all.count(); i++) {
      int from = all.from(i);
      int to = all.to(i);
      if (html[from] != '#') {
        links.add(Attributes.text(html, from, to));
      } else if (to > from + 1) {
        whole &=
            many.isEmpty()
                ? isOneOf(ids, html, from + 1, to)
                : many.contains(Attributes.text(html, from + 1, to));
      }
    }
    return whole;
  }

  private boolean seeOther(Artifact made, byte[] html, FoundAttributes found) {
    Attributes attributes = Attributes.of(html, found);
    boolean whole = !attributes.rebased();
    for (String written : attributes.links()) {
      SiteLink link = SiteLink.of(written, addressOf(made).substring(1));
      if (link.address().isEmpty()) {
        whole &= link.isIn(attributes.ids());
      } else {
        links.add(link.text());
      }
    }
    return whole;
  }

  private static boolean isOneOf(Places ids, byte[] html, int from, int to) {
    for (int i = 0; i < ids.count(); i++) {
      if (Arrays.equals(html, ids.from(i), ids.to(i), html, from, to)) {
        return true;
      }
    }
    return false;
  }

  private String addressOf(Artifact artifact) {
    return base + "/" + artifact.path().value();
  }

  private static boolean isPage(Artifact artifact) {
    return artifact.path().value().endsWith(".html");
  }

  /** The positions of dead links are computed only if there are any, since that takes longer. */
  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    Map<String, Artifact> byAddress = new HashMap<>();
    List<Artifact> pages = new ArrayList<>();
    for (Artifact artifact : build.artifacts()) {
      String path = artifact.path().value();
      byAddress.put(addressOf(artifact), artifact);
      if (isPage(artifact)) {
        pages.add(artifact);
        if (path.equals("index.html") || path.endsWith("/index.html")) {
          byAddress.put(
              base + "/" + path.substring(0, path.length() - "index.html".length()), artifact);
        }
      }
    }
    return astray || !allLead(byAddress) ? report(pages, byAddress, workers) : List.of();
  }

  /** Whether every link goes to a file and, if it has a fragment, to an element of it. */
  private boolean allLead(Map<String, Artifact> byAddress) {
    IdentityHashMap<Artifact, Set<String>> ids = new IdentityHashMap<>();
    for (String written : links) {
      SiteLink link = SiteLink.of(written, "");
      Artifact target = fileAt(link, byAddress);
      if (target == null
          || !link.id().isEmpty() && !link.isIn(ids.computeIfAbsent(target, LinkCheck::idsOf))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Artifact fileAt(SiteLink link, Map<String, Artifact> byAddress) {
    Artifact there = byAddress.get(link.address());
    return there == null ? byAddress.get(SiteLink.decoded(link.address())) : there;
  }

  private static Set<String> idsOf(Artifact page) {
    return Attributes.of(page.bytes()).ids();
  }

  private List<Diagnostic> report(
      List<Artifact> pages, Map<String, Artifact> byAddress, Workers workers) {
    List<PageLinks> all = workers.map(pages, page -> judge(page, byAddress));
    Map<String, List<Artifact>> dead = new LinkedHashMap<>();
    IdentityHashMap<Artifact, Set<String>> ids = new IdentityHashMap<>();
    List<Artifact> rebased = new ArrayList<>();
    for (PageLinks page : all) {
      page.dead().forEach(link -> put(dead, link, page.page()));
      for (Fragment fragment : page.fragments()) {
        if (!fragment.link().isIn(ids.computeIfAbsent(fragment.target(), LinkCheck::idsOf))) {
          put(dead, fragment.written(), page.page());
        }
      }
      if (page.rebased()) {
        rebased.add(page.page());
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    if (!rebased.isEmpty()) {
      found.add(rebasing(rebased));
    }
    dead.forEach((link, where) -> found.add(fault(link, where)));
    return found;
  }

  /** A link to an element of another page, as written, and its target. */
  private record Fragment(String written, Artifact target, SiteLink link) {}

  /** The dead links of a page, and its links to elements of other pages. */
  private record PageLinks(
      Artifact page, List<String> dead, List<Fragment> fragments, boolean rebased) {}

  private PageLinks judge(Artifact page, Map<String, Artifact> byAddress) {
    Attributes attributes = Attributes.of(page.bytes());
    List<String> dead = new ArrayList<>();
    List<Fragment> fragments = new ArrayList<>();
    for (String written : attributes.links()) {
      SiteLink link = SiteLink.of(written, addressOf(page).substring(1));
      boolean own = link.address().isEmpty();
      Artifact target = own ? page : fileAt(link, byAddress);
      if (target == null || own && !link.isIn(attributes.ids())) {
        dead.add(written);
      } else if (!own && !link.id().isEmpty()) {
        fragments.add(new Fragment(written, target, link));
      }
    }
    return new PageLinks(page, dead, fragments, attributes.rebased());
  }

  @SuppressWarnings("ReferenceEquality") // the very same page is meant
  private static void put(Map<String, List<Artifact>> dead, String link, Artifact page) {
    List<Artifact> pages = dead.computeIfAbsent(link, l -> new ArrayList<>(1));
    if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
      pages.add(page);
    }
  }

  /** A dead link, reported once, on the first page that has it: a menu is on every page. */
  private static Diagnostic fault(String link, List<Artifact> pages) {
    Artifact page = pages.get(0);
    byte[] bytes = page.bytes();
    String html = new String(bytes, UTF_8);
    int place = Attributes.placeOf(link, bytes);
    int at = place < 0 ? html.indexOf(link) : new String(bytes, 0, place, UTF_8).length();
    SourceFile file = SourceFile.of(page.path().value(), html);
    return DEAD_LINK
        .at(
            file,
            at < 0 ? Span.NONE : Span.of(at, Math.min(html.length(), at + link.length())),
            "nothing is at \"" + link + "\"" + more("link", pages))
        .suggesting("correct it in the template or in site/site.yaml");
  }

  private static String more(String what, List<Artifact> pages) {
    return pages.size() == 1 ? "" : " (a " + what + " on " + pages.size() + " pages)";
  }

  private static Diagnostic rebasing(List<Artifact> pages) {
    Artifact page = pages.get(0);
    SourceFile file = SourceFile.of(page.path().value(), new String(page.bytes(), UTF_8));
    int at = Math.max(0, file.text().toLowerCase(Locale.ROOT).indexOf("<base"));
    return DEAD_LINK
        .at(
            file,
            Span.of(at, Math.min(file.text().length(), at + 5)),
            "<base> changes where every link goes" + more("tag", pages))
        .suggesting("remove <base> from the template");
  }
}
