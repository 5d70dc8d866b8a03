package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.frontmatter.Yaml;
import dev.candor.message.LanguageCodes;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts the text of one value to the type of its field, or reports why it can't. */
final class ValueReader {

  /** What authors write between several ids, in scripts of any kind. */
  private static final Pattern SEVERAL = Pattern.compile("\\s*[,;\u060c\u061b\u3001\uff0c]\\s*");

  private static final String DIGITS = "write digits alone";

  private final Findings findings;

  ValueReader(Findings findings) {
    this.findings = findings;
  }

  /** The text without white space around it. */
  Optional<String> text(String key, Yaml.Scalar value, Form form) {
    String text = value.text().strip();
    if (text.isEmpty()) {
      findings.add(PageRules.FIELD, value.span(), "\"" + key + "\" is blank", "write its text");
      return Optional.empty();
    }
    if (form.accepts(text)) {
      return Optional.of(text);
    }
    String remedy = form.remedyFor(text);
    if ((form == Form.SLUG || form == Form.ID_OR_PATH) && SEVERAL.matcher(text).find()) {
      String each = SEVERAL.matcher(text).replaceAll(", ");
      remedy = "write several as a list: [" + each.replaceFirst(", $", "") + "]";
    }
    if (form == Form.LANGUAGE && SEVERAL.matcher(text).find()) {
      String each =
          SEVERAL
              .splitAsStream(text)
              .map(name -> LanguageCodes.of(name).orElse(name))
              .collect(Collectors.joining(", "));
      remedy = "write several as a list: [" + each + "]";
    }
    String message = "\"" + text + "\" is not " + form.expected();
    findings.add(form.rule(), value.span(), message, remedy);
    return Optional.empty();
  }

  Optional<LocalDate> date(Yaml.Scalar value) {
    String text = value.text().strip();
    if (!Form.DATE.accepts(text)) {
      String message = "\"" + text + "\" is not " + Form.DATE.expected();
      findings.add(PageRules.FIELD, value.span(), message, likelyDate(text));
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      String message = "there is no " + text + ": " + whyNot(year, month);
      findings.add(PageRules.FIELD, value.span(), message, dayMeant(year, month, day));
      return Optional.empty();
    }
  }

  private static String whyNot(int year, int month) {
    if (month < 1 || month > 12) {
      return "months go from 01 to 12";
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return name + " " + year + " has " + Month.of(month).length(Year.isLeap(year)) + " days";
  }

  /** The last day of the month, or day and month the other way round. */
  private static String dayMeant(int year, int month, int day) {
    if (month >= 1 && month <= 12) {
      return "did you mean " + YearMonth.of(year, month).atEndOfMonth() + "?";
    }
    return day >= 1 && day <= 12 && month <= 28 && month > 0
        ? "did you mean " + LocalDate.of(year, day, month) + "?"
        : "write it as year-month-day";
  }

  /** For dates with single digits, other separators or a time of day. */
  private static String likelyDate(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : text.split("[^0-9]+", 4)) {
      if (part.isEmpty() || part.length() > 4 || numbers.size() == 3) {
        break;
      }
      numbers.add(Integer.valueOf(part));
    }
    return numbers.size() < 3 || numbers.get(0) < 1000
        ? WrittenDate.remedy(text)
        : WrittenDate.asked(numbers.get(0), numbers.get(1), numbers.get(2))
            .orElse(WrittenDate.REMEDY);
  }

  Optional<Boolean> flag(Yaml.Scalar value) {
    String text = value.text().strip();
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(text.equals("true"));
    }
    String remedy =
        switch (text.toLowerCase(Locale.ROOT)) {
          case "yes", "y", "on", "1", "true" -> "write true";
          case "no", "n", "off", "0", "false" -> "write false";
          default -> "write true or false";
        };
    findings.add(
        PageRules.FIELD, value.span(), "\"" + text + "\" is neither true nor false", remedy);
    return Optional.empty();
  }

  Optional<Integer> number(Yaml.Scalar value) {
    String text = value.text().strip();
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && !text.isEmpty() && text.length() <= 9) {
      return Optional.of(Integer.valueOf(text));
    }
    String message = "\"" + text + "\" is not a whole number, such as 6";
    findings.add(PageRules.FIELD, value.span(), message, "write digits alone");
    return Optional.empty();
  }

  /** A number, which keeps the digits it is written with. */
  Optional<BigDecimal> figure(Yaml.Scalar value) {
    String text = value.text().strip();
    if (isDecimal(text)) {
      return Optional.of(new BigDecimal(text));
    }
    String digits = text.replaceAll("[%\\s]", "").replace(',', '.').replace('\u2212', '-');
    String remedy = isDecimal(digits) ? "did you mean " + digits + "? Leave out the unit" : DIGITS;
    String message = "\"" + text + "\" is not a number, such as 80 or 51.9";
    findings.add(PageRules.FIELD, value.span(), message, remedy);
    return Optional.empty();
  }

  /** Only digits, a sign and a point: no exponents, no hexadecimal, no infinity. */
  Optional<Double> decimal(Yaml.Scalar value, double least, double most) {
    String text = value.text().strip();
    String remedy = text.indexOf(',') >= 0 ? "use a point as the decimal separator" : DIGITS;
    if (!isDecimal(text)) {
      String message = "\"" + text + "\" is not a number, such as 80 or 51.9";
      findings.add(PageRules.FIELD, value.span(), message, remedy);
      return Optional.empty();
    }
    double number = Double.parseDouble(text);
    if (number < least || number > most) {
      String above = "not above " + plain(most);
      String below = "not below " + plain(least);
      String range =
          least == -Double.MAX_VALUE
              ? above
              : most == Double.MAX_VALUE ? below : below + " and " + above;
      String message = text + " is out of range: " + range;
      String limit = number > most ? plain(most) + " or less" : plain(least) + " or more";
      findings.add(PageRules.FIELD, value.span(), message, "write " + limit);
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private static boolean isDecimal(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    int point = digits.indexOf('.');
    String joined = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
    return point != 0
        && point != digits.length() - 1
        && !joined.isEmpty()
        && joined.length() <= 15
        && joined.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  Optional<String> word(Yaml.Scalar value, List<String> words) {
    String text = value.text().strip();
    if (words.contains(text)) {
      return Optional.of(text);
    }
    String message = "\"" + text + "\" is not one of " + String.join(", ", words);
    findings.add(PageRules.FIELD, value.span(), message, oneOf(text, words));
    return Optional.empty();
  }

  private static String oneOf(String text, List<String> words) {
    return Suggestion.didYouMean(text, words, "write one of them, such as " + words.get(0));
  }

  <E extends Enum<E>> Optional<E> choice(Yaml.Scalar value, Class<E> type) {
    String text = value.text().strip();
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (Words.of(constant).equals(text)) {
        return Optional.of(constant);
      }
      words.add(Words.of(constant));
    }
    String message = "\"" + text + "\" is not one of " + String.join(", ", words);
    findings.add(PageRules.FIELD, value.span(), message, oneOf(text, words));
    return Optional.empty();
  }
}
