package dev.candor.render;

import java.time.LocalDate;

/** A date: {@code 2026-11-22}, and in words, {@code 22 November 2026}. */
public record Day(String iso, String words) {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  public static Day of(LocalDate date) {
    String month = MONTHS[date.getMonthValue() - 1];
    return new Day(date.toString(), date.getDayOfMonth() + " " + month + " " + date.getYear());
  }
}
