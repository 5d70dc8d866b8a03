package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.content.Thresholds;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.LineMap;
import dev.candor.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole site as an editor has it before them, and what they find in it. */
final class SiteUnderReview {

  private final Site site;
  private final Data data;
  private final Map<String, Findings> found = new TreeMap<>();

  SiteUnderReview(Site site, Data data) {
    this.site = site;
    this.data = data;
  }

  Site site() {
    return site;
  }

  Data data() {
    return data;
  }

  LocalDate today() {
    return site.today();
  }

  Thresholds thresholds() {
    return site.config().editorial().thresholds();
  }

  List<LinkedPage> pages() {
    return site.pages();
  }

  List<Diagnostic> found() {
    return found.values().stream().flatMap(file -> file.all().stream()).toList();
  }

  void add(Diagnostic diagnostic) {
    found
        .computeIfAbsent(diagnostic.file().path(), path -> new Findings(diagnostic.file()))
        .add(diagnostic);
  }

  /**
   * A finding about a key of a page's front matter; none if even its title couldn't be read, which
   * was reported, and of which this may follow.
   */
  void add(Rule rule, Page page, String key, String message, String remedy) {
    if (page.placeOf(page.kind().traits().titleKey()).equals(Span.NONE)) {
      return;
    }
    add(rule.at(page.file(), page.placeOf(key), message).suggesting(remedy));
  }

  /** A finding about a field of an item of a data file; about the item if it has no such field. */
  void add(Rule rule, Data.Entry<?> entry, String key, String message, String remedy) {
    String text = entry.file().text();
    Span span = entry.span();
    int within = text.substring(span.start(), span.end()).indexOf(key + ":");
    int at = span.start() + Math.max(0, within);
    LineMap lines = entry.file().lines();
    int last = Math.max(at, Math.min(span.end(), lines.end(lines.line(at))));
    add(rule.at(entry.file(), Span.of(at, last), message).suggesting(remedy));
  }
}
