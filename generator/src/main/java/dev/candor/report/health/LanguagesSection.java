package dev.candor.report.health;

import dev.candor.site.Twin;
import java.util.ArrayList;
import java.util.List;

/** The pages by languages, with the state, the age and the translator of each. */
final class LanguagesSection implements Section {

  private static final int MOST = 300;

  @Override
  public String id() {
    return "languages";
  }

  @Override
  public String heading() {
    return "Languages";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(health.translations().count(Twin.State.STALE));
  }

  @Override
  public String counts(Health health) {
    Translations all = health.translations();
    return "stale translations, " + all.count(Twin.State.FRESH) + " as their source says";
  }

  @Override
  public String mood(Health health) {
    boolean unsafe =
        health.translations().rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(Translations.Cell::safety);
    return unsafe ? "poor" : health.translations().count(Twin.State.STALE) > 0 ? "fair" : "good";
  }

  @Override
  public void write(Writer out, Health health) {
    Markup m = out.markup();
    Translations all = health.translations();
    if (all.languages().isEmpty()) {
      m.element("p", "The site is in one language.");
      return;
    }
    for (String language : all.languages()) {
      m.element("p", language + ": " + String.join(", ", counts(all, language)));
    }
    table(out, health);
    out.more(all.rows().size() - MOST);
  }

  /** A row for each page, and a column for each language. */
  private static void table(Writer out, Health health) {
    Markup m = out.markup();
    Translations all = health.translations();
    m.open("table", "class", "matrix");
    m.element("caption", "Each page, and its translations", "class", "soft");
    m.open("thead").open("tr").element("th", "Page", "scope", "col");
    all.languages().forEach(language -> m.element("th", language, "scope", "col"));
    m.close().close().open("tbody");
    for (Translations.Row row : all.rows().subList(0, Math.min(MOST, all.rows().size()))) {
      m.open("tr").open("th", "scope", "row").element("span", row.page().title());
      out.spot(row.page().spot());
      m.close();
      for (String language : all.languages()) {
        m.open("td");
        row.in(language).ifPresent(cell -> cell(out, cell, health));
        m.close();
      }
      m.close();
    }
    m.close().close();
  }

  private static List<String> counts(Translations all, String language) {
    List<String> counts = new ArrayList<>();
    for (Twin.State state : Twin.State.values()) {
      List<Translations.Cell> cells =
          all.rows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(c -> c.language().equals(language) && c.state() == state)
              .toList();
      if (!cells.isEmpty()) {
        counts.add(cells.size() + " " + cells.get(0).word());
      }
    }
    return counts;
  }

  /** The state, the age and the translator; the language is shown where columns are stacked. */
  private static void cell(Writer out, Translations.Cell cell, Health health) {
    Markup m = out.markup();
    m.element("span", cell.language() + " ", "class", "of", "aria-hidden", "true");
    m.element("span", cell.word(), "class", ("mark " + mood(cell)).strip());
    if (cell.safety()) {
      m.element("span", "in what concerns safety", "class", "poor");
    }
    List<String> more = new ArrayList<>();
    cell.age(health.site().today())
        .ifPresent(days -> more.add(Writer.count(days, "day", "days") + " old"));
    if (!cell.by().isEmpty()) {
      more.add("by " + cell.by());
    }
    if (!more.isEmpty()) {
      m.element("span", String.join(", ", more), "class", "soft");
    }
    cell.file().ifPresent(out::spot);
  }

  private static String mood(Translations.Cell cell) {
    return switch (cell.state()) {
      case FRESH -> "good";
      case STALE -> cell.safety() ? "poor" : "fair";
      case UNRECORDED, ORPHAN -> "fair";
      case MISSING, HERE_ONLY -> "";
    };
  }
}
