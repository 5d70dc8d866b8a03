package dev.candor.importing.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as exports write them. */
final class Dates {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy H:mm[:ss] Z", Locale.ROOT);

  private Dates() {}

  /** The day of a time with its own offset, such as {@code 2013-04-05T07:00:00.000+02:00}. */
  static Optional<LocalDate> own(String time) {
    return moment(time).map(OffsetDateTime::toLocalDate).or(() -> day(time));
  }

  /** The day of a time in a zone; a time without an offset is taken as written. */
  static Optional<LocalDate> in(String time, ZoneId zone) {
    return moment(time)
        .map(moment -> moment.atZoneSameInstant(zone).toLocalDate())
        .or(() -> day(time));
  }

  static Optional<OffsetDateTime> moment(String time) {
    try {
      return Optional.of(OffsetDateTime.parse(time.strip()));
    } catch (DateTimeException notIso) {
      try {
        return Optional.of(OffsetDateTime.parse(time.strip(), RFC_822));
      } catch (DateTimeException unreadable) {
        return Optional.empty();
      }
    }
  }

  /** The day at the beginning of a text, such as {@code 2024-06-04 10:00:00}; no zeros. */
  static Optional<LocalDate> day(String time) {
    String text = time.strip();
    if (text.length() < 10) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, 10).replace('/', '-'));
      return day.getYear() < 1970 ? Optional.empty() : Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
