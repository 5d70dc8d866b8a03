package dev.candor.report.health;

import dev.candor.output.artifact.ContentLines;
import dev.candor.source.Hash;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What is due, as a calendar (RFC 5545) to subscribe to: an all-day entry for each, which blocks no
 * time.
 */
final class HealthCalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final int ID_DIGITS = 24;

  private HealthCalendar() {}

  /** The calendar; empty if nothing is due, since a calendar must have an entry. */
  static String of(Health health) {
    if (health.due().isEmpty()) {
      return "";
    }
    ContentLines lines = new ContentLines();
    lines.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    lines.line("PRODID", "-//Candor//Content health//EN").line("CALSCALE", "GREGORIAN");
    String name = "Due: " + health.site().config().title();
    lines.line("NAME", ContentLines.escaped(name));
    lines.line("X-WR-CALNAME", ContentLines.escaped(name));
    String host = URI.create(health.site().config().baseUrl()).getHost();
    health.due().forEach(due -> event(lines, due, host == null ? "candor" : host));
    return lines.line("END", "VCALENDAR").toString();
  }

  /** An entry keeps its id until its task is done and due again. */
  private static void event(ContentLines lines, Due due, String host) {
    String what = due.task() + '\n' + due.title() + '\n' + due.spot().file() + '\n' + due.on();
    lines.line("BEGIN", "VEVENT");
    lines.line("UID", Hash.of(what).substring(0, ID_DIGITS) + "@" + host);
    // The time stamp is the date of the last check rather than now, so that bytes don't change.
    lines.line("DTSTAMP", day(due.since()) + "T000000Z");
    lines.line("DTSTART;VALUE=DATE", day(due.on()));
    lines.line("SUMMARY", ContentLines.escaped(due.task() + ": " + due.title()));
    String where = due.spot().file() + ":" + due.spot().line();
    lines.line(
        "DESCRIPTION", ContentLines.escaped("Last checked on " + due.since() + ".\n" + where));
    lines.line("TRANSP", "TRANSPARENT");
    lines.line("END", "VEVENT");
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
