package dev.candor.report.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is overdue, and what is due soon. */
final class DueSection implements Section {

  private static final int MOST = 200;

  @Override
  public String id() {
    return "due";
  }

  @Override
  public String heading() {
    return "Due";
  }

  @Override
  public String figure(Health health) {
    return String.valueOf(health.overdue());
  }

  @Override
  public String counts(Health health) {
    long soon = health.due().size() - health.overdue();
    return "overdue, and " + soon + " more within " + Agenda.DAYS + " days";
  }

  @Override
  public String mood(Health health) {
    return health.overdue() > 0 ? "poor" : health.due().isEmpty() ? "good" : "fair";
  }

  @Override
  public void write(Writer out, Health health) {
    Markup m = out.markup();
    if (health.due().isEmpty()) {
      m.element("p", "Nothing is due within " + Agenda.DAYS + " days.");
      return;
    }
    m.open("p").text("What to check again, the longest overdue first. ");
    m.element("a", "The same as a calendar", "href", "due.ics", "class", "press").close();
    LocalDate today = health.site().today();
    out.rows(
        health.due(),
        MOST,
        due -> {
          boolean late = due.on().isBefore(today);
          m.open("p", "class", late ? "when poor" : "when");
          m.element("time", due.on().toString(), "datetime", due.on().toString());
          m.text(" ").element("span", distance(today, due.on()), "class", "soft").close();
          m.open("p", "class", "what").element("strong", due.task()).text(" ");
          m.element("span", due.title()).close();
          out.spot(due.spot());
        });
  }

  private static String distance(LocalDate today, LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return "today";
    }
    String count = Writer.count(Math.abs(days), "day", "days");
    return days < 0 ? count + " late" : "in " + count;
  }
}
