package dev.candor.report.health;

import dev.candor.content.KindRole;
import dev.candor.content.TranslationRecord;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.site.Twin;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The pages by languages: how far each translation is, who made it, and what it lacks. */
public record Translations(List<String> languages, List<Row> rows) {

  /** A page of the site's own language, or one that another language has alone. */
  public record Row(Named page, String key, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The page in a language; empty if it was never meant to exist there. */
    Optional<Cell> in(String language) {
      return cells.stream().filter(cell -> cell.language().equals(language)).findFirst();
    }
  }

  /**
   * A page in one language.
   *
   * @param file where its text is, if it exists
   * @param on the day of the version of the source that it translates
   * @param by who translated it
   * @param safety whether what changed since concerns readers' safety
   */
  public record Cell(
      String language,
      Twin.State state,
      Optional<Spot> file,
      Optional<LocalDate> on,
      String by,
      boolean safety,
      List<Changed> changed) {
    public Cell {
      changed = List.copyOf(changed);
    }

    /** How many days ago the version of the source that it translates was the current one. */
    OptionalLong age(LocalDate today) {
      return on.stream().mapToLong(day -> ChronoUnit.DAYS.between(day, today)).findFirst();
    }

    /** The state as reports write it: {@code here only}. */
    String word() {
      return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** A paragraph or a field of the source that was changed. */
  public record Changed(String text, Spot spot) {}

  public Translations {
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
  }

  /** The translations of a site. */
  static Translations of(Site site, List<Site> others) {
    List<Row> rows = new ArrayList<>();
    List<Map<String, LinkedPage>> pages = others.stream().map(Translations::byKey).toList();
    for (LinkedPage page : site.pages()) {
      if (!page.is(KindRole.PERSON) && !page.is(KindRole.LISTING)) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
          LinkedPage there = pages.get(i).get(page.target().key());
          cells.add(there == null ? missing(others.get(i)) : cell(others.get(i), there, page));
        }
        rows.add(new Row(Named.of(page), page.target().key(), cells));
      }
    }
    for (Site other : others) {
      for (LinkedPage page : other.pages()) {
        if (!site.byKey().containsKey(page.target().key())) {
          rows.add(new Row(Named.of(page), page.target().key(), List.of(cell(other, page, page))));
        }
      }
    }
    return new Translations(others.stream().map(o -> o.config().language()).toList(), rows);
  }

  private static Map<String, LinkedPage> byKey(Site site) {
    Map<String, LinkedPage> pages = new HashMap<>();
    site.pages().forEach(page -> pages.put(page.target().key(), page));
    return pages;
  }

  private static Cell missing(Site other) {
    return new Cell(
        other.config().language(),
        Twin.State.MISSING,
        Optional.empty(),
        Optional.empty(),
        "",
        false,
        List.of());
  }

  private static Cell cell(Site other, LinkedPage page, LinkedPage source) {
    Twin twin = Twin.of(other, page);
    return new Cell(
        other.config().language(),
        twin.state(),
        Optional.of(Named.of(page).spot()),
        twin.record().map(TranslationRecord::on),
        twin.record().map(TranslationRecord::by).orElse(""),
        twin.safety(),
        twin.changed().stream().map(text -> changed(source, text)).toList());
  }

  static Changed changed(LinkedPage source, String text) {
    SourceFile file = source.page().file();
    int at = Math.max(0, file.text().indexOf(text));
    return new Changed(text, Spot.of(file, Span.of(at, at)));
  }

  /** The cells of a state. */
  long count(Twin.State state) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.state() == state)
        .count();
  }
}
