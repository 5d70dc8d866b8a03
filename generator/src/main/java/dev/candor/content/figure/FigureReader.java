package dev.candor.content.figure;

import dev.candor.message.Units;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of texts, in digits of any script. */
public final class FigureReader {

  /** Digits with marks between them; a space only separates thousands. Fractions may follow. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{Nd})\\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}+)?"
              + "|\\p{Nd}+(?:[.,'’\u066b\u066c]\\p{Nd}+)*[¼½¾]?|[¼½¾]");

  /** A whole number, with a mark before each three digits or with none. */
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d+|[1-9]\\d{0,2}(?:[.,'’ \u00a0\u2009\u202f]\\d{3})+");

  private static final Map<Character, String> FRACTIONS = Map.of('¼', ".25", '½', ".5", '¾', ".75");

  /** A sign before a figure: a character, with a backslash or "=", or an entity. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:&(lt|gt|le|ge);|(?<![-=])\\\\?([<>≤≥±\u2212])(=?))[ \u00a0\u2009\u202f]?$");

  private static final int REACH = 8;

  private static final Map<String, String> SIGNS =
      Map.of("lt", "<", "gt", ">", "le", "≤", "ge", "≥", "<=", "≤", ">=", "≥");

  /** What joins the figures of one list or range: a dash, a comma, a short word. */
  private static final Pattern JOINT =
      Pattern.compile("[\\s\u00a0\u202f]?[-\u2010-\u2015,،/][\\s\u00a0]?|\\s\\p{L}{1,4}\\s\\p{L}?");

  /** What is no text for readers: comments, citations, addresses, numbers of lists and notes. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "<!--.*?-->"
              + "|\\[@[^\\]\n]*]"
              + "|\\[\\^[^\\]\n]*]:?"
              + "|!?\\[\\[[^|\\]\n]*(?:\\||]])"
              + "|]\\([^)\n]*\\)"
              + "|(?m:^ {0,3}\\[[^\\]\n]+]:.*$)"
              + "|\\{#[^}\n]*}"
              + "|</?\\p{Alpha}[^<>\n]*>"
              + "|(?:https?|mailto|tel):[^\\s<>)\\]]+"
              + "|(?m:^(?: {0,3}> ?)*\\s*\\d{1,9}[.)](?=\\s))"
              + "|(?m:^(?: {0,3}> ?)+)",
          Pattern.DOTALL);

  private FigureReader() {}

  /** A text of the same length, with blanks in place of what isn't text for readers. */
  public static String visible(String markdown) {
    Function<MatchResult, String> blank = hidden -> hidden.group().replaceAll("[^\n]", " ");
    return HIDDEN.matcher(markdown).replaceAll(blank);
  }

  /** The figures of a part of a text, in their order, with their places in the whole text. */
  public static List<Figure> in(String text, Span part, Units units) {
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : in(visible(text.substring(part.start(), part.end())), units)) {
      figures.add(figure.moved(part.start()));
    }
    return figures;
  }

  /** The figures of a text, in their order. */
  public static List<Figure> in(String text, Units units) {
    List<Figure> figures = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Figure figure = figure(text, number.start(), number.end(), units);
      figures.add(figure);
      ends.add(number.end());
    }
    for (int i = figures.size() - 2; i >= 0; i--) {
      Figure later = figures.get(i + 1);
      String between = text.substring(ends.get(i), Math.max(ends.get(i), later.at()));
      if (JOINT.matcher(between).matches()) {
        figures.set(i, figures.get(i).sharing(later.unit()));
      }
    }
    return figures;
  }

  /** The numbers of a part of a text that are written in words, with their units. */
  public static List<Figure> inWords(String text, Span part, Units units) {
    String shown = visible(text.substring(part.start(), part.end()));
    return inWords(shown, units).stream().map(figure -> figure.moved(part.start())).toList();
  }

  /** The numbers of a text that are written in words, with their units, in their order. */
  public static List<Figure> inWords(String text, Units units) {
    return units.numbers().in(text).stream()
        .map(n -> figure(Integer.toString(n.value()), text, n.at(), n.end(), units))
        .toList();
  }

  private static Figure figure(String text, int start, int end, Units units) {
    return figure(value(text.substring(start, end)), text, start, end, units);
  }

  private static Figure figure(String value, String text, int start, int end, Units units) {
    int from = Math.max(0, start - REACH);
    Matcher sign = SIGN.matcher(text).region(from, start);
    boolean signed = sign.find();
    int at = signed ? sign.start() : start;
    Optional<Units.Unit> unit = units.after(text, end);
    int to = unit.map(Units.Unit::end).orElse(end);
    return new Figure(
        value,
        signed ? sign(sign) : "",
        units.before(text, at),
        unit.map(Units.Unit::name).orElse(""),
        false,
        units.known(),
        text.substring(at, to).replaceAll("\\s+", " "),
        at,
        to);
  }

  private static String sign(Matcher found) {
    String name = found.group(1) == null ? found.group(2) + found.group(3) : found.group(1);
    return SIGNS.getOrDefault(name, name);
  }

  /** A text with each of its numbers as it is compared between languages. */
  public static String withPlainNumbers(String text) {
    return NUMBER.matcher(text).replaceAll(found -> value(found.group()));
  }

  /**
   * 1,234.5 and 1 234,5 are both 1234.5. A single point or comma before three digits separates
   * thousands, as it does in most texts.
   */
  private static String value(String number) {
    char last = number.charAt(number.length() - 1);
    String fraction = FRACTIONS.getOrDefault(last, "");
    String written = fraction.isEmpty() ? number : number.substring(0, number.length() - 1);
    String digits = plainDigits(written);
    if (THOUSANDS.matcher(digits).matches() || digits.isEmpty()) {
      String whole = digits.replaceAll("\\D", "");
      return whole.isEmpty() ? "0" + fraction : whole + fraction;
    }
    return decimal(digits);
  }

  /** With the digits and marks of Western Arabic numerals. */
  private static String plainDigits(String number) {
    StringBuilder plain = new StringBuilder(number.length());
    number
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else {
                plain.appendCodePoint(c == 0x66b ? '.' : c == 0x66c ? ',' : c);
              }
            });
    return plain.toString();
  }

  /** Only what follows the last mark is a fraction; its last zeros make no difference. */
  private static String decimal(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return digits.replaceAll("\\D", "");
    }
    String whole = digits.substring(0, last).replaceAll("\\D", "");
    String part = digits.substring(last + 1).replaceAll("0+$", "");
    return part.isEmpty() ? whole : whole + "." + part;
  }
}
