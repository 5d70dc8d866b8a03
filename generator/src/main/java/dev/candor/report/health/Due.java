package dev.candor.report.health;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that somebody has to look at again: by when, what is to be done, to what, since when it
 * stands, and where.
 */
public record Due(LocalDate on, String task, String title, LocalDate since, Spot spot) {

  static final Comparator<Due> SOONEST_FIRST =
      Comparator.comparing(Due::on)
          .thenComparing(Due::task)
          .thenComparing(Due::title)
          .thenComparing(due -> due.spot().file())
          .thenComparing(due -> due.spot().line());
}
