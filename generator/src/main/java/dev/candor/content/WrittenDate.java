package dev.candor.content;

import dev.candor.message.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses the day that was meant by a date as people write it, in the languages of the theme. */
final class WrittenDate {

  static final String REMEDY = "write it as year-month-day";

  private static final Pattern NUMBERS =
      Pattern.compile("(\\p{Nd}{1,4})\\D{1,3}(\\p{Nd}{1,2})\\D{1,3}(\\p{Nd}{1,4})");

  private static final Pattern DAY = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,2})(?!\\p{Nd})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4})(?!\\p{Nd})");

  private WrittenDate() {}

  /** What to write instead. */
  static String remedy(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(2));
      int third = Integer.parseInt(numbers.group(3));
      return first > 999
          ? asked(first, second, third).orElse(REMEDY)
          : dayAndMonth(first, second, third);
    }
    Matcher day = DAY.matcher(text);
    Matcher year = YEAR.matcher(text);
    Optional<Integer> month = MonthNames.in(text);
    return month.isPresent() && day.find() && year.find()
        ? asked(Integer.parseInt(year.group(1)), month.get(), Integer.parseInt(day.group(1)))
            .orElse(REMEDY)
        : REMEDY;
  }

  /** Half the world writes the day first, and half the month. */
  private static String dayAndMonth(int first, int second, int year) {
    if (year < 1000) {
      return REMEDY;
    }
    Optional<LocalDate> dayFirst = of(year, second, first);
    Optional<LocalDate> monthFirst = of(year, first, second);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return "write it as year-month-day: " + dayFirst.get() + " or " + monthFirst.get();
    }
    return dayFirst.or(() -> monthFirst).map(date -> "did you mean " + date + "?").orElse(REMEDY);
  }

  /** The question whether a day was meant, if there is such a day. */
  static Optional<String> asked(int year, int month, int day) {
    return of(year, month, day).map(date -> "did you mean " + date + "?");
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
