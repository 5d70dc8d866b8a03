package dev.candor.render;

import dev.candor.message.Messages;
import java.time.LocalDate;

/** A date: {@code 2026-11-22}, and in words, {@code 22 November 2026}. */
public record Day(String iso, String words) {

  /** The date as the language of some messages writes it. */
  public static Day of(LocalDate date, Messages messages) {
    return new Day(date.toString(), messages.date(date));
  }
}
