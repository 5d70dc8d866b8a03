package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.InlineScripts;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Parses every page like a browser, and looks for what must not be in it: style or (except a
 * theme's own {@code .inline.js}) script within the page, handlers, anything loaded from other
 * sites, duplicate ids, more than one first-level heading. It verifies what the writers promise, so
 * that faults of a theme or of the program can't go unnoticed.
 */
final class MarkupCheck implements Check {

  static final Rule UNSAFE_PAGE =
      Rule.error(
          "unsafe-page", "A page contains no unknown script and loads nothing from other sites.");
  static final Rule STRUCTURE =
      Rule.error("page-structure", "A page has one first-level heading, and its ids are unique.");

  private static final Set<String> LOADING =
      Set.of("src", "srcset", "imagesrcset", "poster", "data", "background");

  /** Elements whose {@code href} is a link for readers or metadata, and loads nothing. */
  private static final Set<String> LINKS = Set.of("a", "area", "link");

  private static final Set<String> SETS = Set.of("set-cookie", "x-dns-prefetch-control");
  private static final Set<String> BANNED =
      Set.of("iframe", "object", "embed", "form", "style", "frame", "frameset", "applet");

  @Override
  public boolean everyBuild() {
    return false;
  }

  @Override
  public List<Diagnostic> check(Build build, Workers workers) {
    List<Artifact> pages =
        build.artifacts().stream().filter(a -> a.path().value().endsWith(".html")).toList();
    List<Diagnostic> found = new ArrayList<>();
    List<String> allowed = InlineScripts.sources(build.artifacts());
    workers.map(pages, page -> examine(page, allowed)).forEach(found::addAll);
    return found;
  }

  /** Positions are computed only when something is found, since that takes longer. */
  private static List<Diagnostic> examine(Artifact page, List<String> allowed) {
    SourceFile file = SourceFile.of(page.path().value(), new String(page.bytes(), UTF_8));
    Parser tracking = Parser.htmlParser().setTrackPosition(true);
    List<Diagnostic> found =
        examine(file, Jsoup.parse(file.text(), "", Parser.htmlParser()), allowed);
    return found.isEmpty() ? found : examine(file, Jsoup.parse(file.text(), "", tracking), allowed);
  }

  private static List<Diagnostic> examine(
      SourceFile file, Document document, List<String> allowed) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int headings = 0;
    for (Element element : document.getAllElements()) {
      headings += element.normalName().equals("h1") ? 1 : 0;
      if (element.hasAttr("id") && !ids.add(element.id())) {
        found.add(
            fault(STRUCTURE, file, element, "the id \"" + element.id() + "\" occurs twice")
                .suggesting("give one of the two another id in the template"));
      }
      for (String message : faultsOf(element, allowed)) {
        found.add(
            fault(UNSAFE_PAGE, file, element, message).suggesting("remove it from the template"));
      }
    }
    if (headings != 1) {
      found.add(
          STRUCTURE
              .at(file, Span.NONE, "the page has " + headings + " first-level headings")
              .suggesting("write one <h1> in the template"));
    }
    return found;
  }

  private static List<String> faultsOf(Element element, List<String> allowed) {
    List<String> faults = new ArrayList<>();
    String name = element.normalName();
    if (BANNED.contains(name)) {
      faults.add("a page can't contain <" + name + ">");
    }
    boolean inline = name.equals("script") && !element.hasAttr("src");
    if (inline
        && !element.attr("type").equals("application/ld+json")
        && !allowed.contains(InlineScripts.source(element.data()))) {
      faults.add("a page can't contain an inline script");
    }
    if (name.equals("script") && element.hasAttr("src") && !element.hasAttr("integrity")) {
      faults.add("a script must be loaded with its hash: integrity=\"...\"");
    }
    if (name.equals("meta") && SETS.contains(element.attr("http-equiv").toLowerCase(Locale.ROOT))) {
      faults.add("a page can't set \"" + element.attr("http-equiv") + "\"");
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip();
      if (key.startsWith("on") || key.equals("style")) {
        faults.add("an element can't have the attribute \"" + key + "\"");
      }
      boolean loads =
          LOADING.contains(key)
              || name.equals("link") && loads(element, key)
              || key.endsWith("href") && !LINKS.contains(name);
      if (key.equals("ping")) {
        faults.add("a link can't report that it was followed");
      }
      if (loads && (value.contains(":") || value.startsWith("//"))) {
        faults.add("a page can't load \"" + value + "\" from another site");
      }
      String scheme = value.toLowerCase(Locale.ROOT);
      if (key.equals("href") && (scheme.startsWith("javascript:") || scheme.startsWith("data:"))) {
        faults.add("a link can't run \"" + value + "\"");
      }
    }
    return faults;
  }

  private static boolean loads(Element link, String key) {
    String rel = link.attr("rel");
    return key.equals("href")
        && !rel.equals("canonical")
        && !rel.equals("alternate")
        && !rel.equals("prev")
        && !rel.equals("next");
  }

  private static Diagnostic fault(Rule rule, SourceFile file, Element element, String message) {
    int at = Math.max(0, Math.min(file.text().length(), element.sourceRange().startPos()));
    return rule.at(file, Span.of(at, Math.min(file.text().length(), at + 1)), message);
  }
}
