package dev.candor.report.health;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that an editor must check again.
 *
 * @param on when it is due
 * @param task what to do
 * @param title what to do it to
 * @param since when it was last checked
 * @param spot where it is in the sources
 */
public record Due(LocalDate on, String task, String title, LocalDate since, Spot spot) {

  static final Comparator<Due> SOONEST_FIRST =
      Comparator.comparing(Due::on)
          .thenComparing(Due::task)
          .thenComparing(Due::title)
          .thenComparing(due -> due.spot().file())
          .thenComparing(due -> due.spot().line());
}
