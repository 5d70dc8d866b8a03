package dev.candor.engine;

import dev.candor.content.Language;
import dev.candor.content.TranslationRecord;
import dev.candor.content.meaning.Meaning;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.site.Twin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A translation beside its source, for the translator.
 *
 * @param on the day of the version of the source that it translates, if that is on record
 * @param stale whether the source has changed since
 * @param rows the fields and paragraphs of both, each beside what it translates
 */
public record TwinText(
    Side source, Side translation, Optional<LocalDate> on, boolean stale, List<Row> rows) {

  /**
   * One of the two pages.
   *
   * @param language its language, by code
   */
  public record Side(
      String file, String address, String title, String language, boolean rightToLeft) {}

  /**
   * A field or a paragraph as written; empty on the side that has none.
   *
   * @param changed whether the source's was changed since it was translated
   */
  public record Row(String source, String translation, boolean changed) {}

  public TwinText {
    rows = List.copyOf(rows);
  }

  /** A page of a site in another language beside its source; empty if it has none. */
  static Optional<TwinText> of(Site site, LinkedPage page) {
    Twin twin = Twin.of(site, page);
    return site.edition()
        .source()
        .flatMap(main -> twin.source().map(source -> of(main, source, site, page, twin)));
  }

  private static TwinText of(Site main, LinkedPage source, Site site, LinkedPage page, Twin twin) {
    return new TwinText(
        side(main, source),
        side(site, page),
        twin.record().map(TranslationRecord::on),
        twin.state() == Twin.State.STALE,
        rows(main.meaningOf(source).parts(), site.meaningOf(page).parts(), twin.changed()));
  }

  private static Side side(Site site, LinkedPage page) {
    String code = site.config().language();
    return new Side(
        page.page().file().path(),
        page.permalink(),
        page.title(),
        code,
        Language.isRightToLeft(code));
  }

  /** Paragraphs are beside each other from heading to heading, so that an extra one moves few. */
  private static List<Row> rows(
      List<Meaning.Part> source, List<Meaning.Part> translation, List<String> changed) {
    List<List<String>> left = sections(source);
    List<List<String>> right = sections(translation);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      List<String> ours = i < left.size() ? left.get(i) : List.of();
      List<String> theirs = i < right.size() ? right.get(i) : List.of();
      for (int j = 0; j < Math.max(ours.size(), theirs.size()); j++) {
        String text = j < ours.size() ? ours.get(j) : "";
        String other = j < theirs.size() ? theirs.get(j) : "";
        rows.add(new Row(text, other, changed.contains(text)));
      }
    }
    return rows;
  }

  private static List<List<String>> sections(List<Meaning.Part> parts) {
    List<List<String>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (Meaning.Part part : parts) {
      if (part.text().matches("(?s)#{1,6} .*")) {
        sections.add(new ArrayList<>());
      }
      if (!part.text().isBlank()) {
        sections.get(sections.size() - 1).add(part.text());
      }
    }
    return sections;
  }
}
