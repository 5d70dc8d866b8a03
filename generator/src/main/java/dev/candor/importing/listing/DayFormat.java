package dev.candor.importing.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as a table writes them, such as {@code DD/MM/YYYY} or {@code D MMM YYYY}. */
final class DayFormat {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

  private final Pattern pattern;
  private final boolean usable;

  private DayFormat(Pattern pattern, boolean usable) {
    this.pattern = pattern;
    this.usable = usable;
  }

  static DayFormat of(String format) {
    if (format.isEmpty()) {
      return new DayFormat(ISO, true);
    }
    StringBuilder regex = new StringBuilder();
    Matcher part = Pattern.compile("YYYY|MMM|MM?|DD?|.", Pattern.DOTALL).matcher(format);
    boolean day = false;
    boolean month = false;
    boolean year = false;
    while (part.find()) {
      String text = part.group();
      if (text.equals("YYYY") && !year) {
        year = true;
        regex.append("(?<y>\\d{4})");
      } else if (text.startsWith("M") && !month) {
        month = true;
        regex.append(text.equals("MMM") ? "(?<m>[A-Za-z]{3,9})\\.?" : "(?<m>\\d{1,2})");
      } else if (text.startsWith("D") && !day) {
        day = true;
        regex.append("(?<d>\\d{1,2})");
      } else {
        regex.append(Pattern.quote(text));
      }
    }
    return new DayFormat(Pattern.compile(regex.toString()), day && month && year);
  }

  boolean isUsable() {
    return usable;
  }

  /**
   * The day that a text names; empty if it names none. A day written with dashes is always read.
   */
  Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher own = pattern.matcher(text);
    return pattern != ISO && usable && own.matches()
        ? day(own.group("y"), own.group("m"), own.group("d"))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
