package dev.candor.house.offenders;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Every way to read the clock, each in its own method: all must be caught. Never run. */
@SuppressWarnings({"unused", "JavaUtilDate"})
public final class Clocks {

  Instant instant() {
    return Instant.now();
  }

  LocalDate date() {
    return LocalDate.now(ZoneId.of("UTC"));
  }

  LocalDateTime dateTime() {
    return LocalDateTime.now(ZoneId.of("UTC"));
  }

  ZonedDateTime zoned() {
    return ZonedDateTime.now(ZoneId.of("UTC"));
  }

  Year year() {
    return Year.now(ZoneId.of("UTC"));
  }

  Supplier<Instant> reference() {
    return Instant::now;
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  InstantSource source() {
    return InstantSource.system();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date old() {
    return new Date();
  }

  Calendar calendar() {
    return Calendar.getInstance();
  }
}
