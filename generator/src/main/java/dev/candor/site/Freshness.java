package dev.candor.site;

import dev.candor.content.Therapist;
import java.time.LocalDate;

/** How far a licence can be relied on, by the day on which it was last checked with its board. */
public enum Freshness {
  /** Checked within 90 days: US plans must verify their directories as often. */
  FRESH,
  /** Checked within 180 days: shown without a badge. */
  STALE,
  /** Checked longer ago, or expired: not shown. */
  VOID;

  public static Freshness of(Therapist.Licence licence, LocalDate today) {
    if (licence.expires().filter(today::isAfter).isPresent()
        || licence.checked().plusDays(180).isBefore(today)) {
      return VOID;
    }
    return licence.checked().plusDays(90).isBefore(today) ? STALE : FRESH;
  }
}
