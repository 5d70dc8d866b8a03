package dev.candor.report.health;

import dev.candor.site.Twin;
import java.time.temporal.ChronoUnit;
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
    out.rows(
        all.rows(),
        MOST,
        row -> {
          m.element("p", row.page().title(), "class", "what");
          m.open("p");
          for (int i = 0; i < row.cells().size(); i++) {
            m.text(i == 0 ? "" : " · ");
            cell(out, row.cells().get(i), health);
          }
          m.close();
          out.spot(row.page().spot());
        });
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

  private static void cell(Writer out, Translations.Cell cell, Health health) {
    Markup m = out.markup();
    m.text(cell.language() + " ");
    m.element("span", cell.word(), "class", "mark");
    if (cell.safety()) {
      m.text(" in what concerns safety");
    }
    StringBuilder more = new StringBuilder();
    cell.on()
        .ifPresent(
            day -> {
              long days = ChronoUnit.DAYS.between(day, health.site().today());
              more.append(", ").append(Writer.count(days, "day", "days")).append(" old");
            });
    more.append(cell.by().isEmpty() ? "" : ", by " + cell.by());
    m.element("span", more.toString(), "class", "soft");
  }
}
