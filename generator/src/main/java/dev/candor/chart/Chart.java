package dev.candor.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The data of a chart as its author wrote it: its title, type and unit, the keys of its sources,
 * and who was asked and when. {@code columns} names the numbers of each row; it and {@code rowsAre}
 * may be empty, which means the default names.
 */
public record Chart(
    Type type,
    String title,
    String alt,
    String unit,
    List<String> sources,
    String note,
    String rowsAre,
    List<String> columns,
    List<Row> rows) {

  /** Readers on a phone couldn't distinguish or read more. */
  public static final int MOST_COLUMNS = 6;

  public static final int MOST_ROWS = 24;

  /** What a chart looks like. */
  public enum Type {
    /** One bar for each number, starting at zero. */
    BAR,
    /** Points joined by lines, for ordered categories. */
    LINE,
    /** An estimate with its margin of error. */
    INTERVAL,
    /** Parts of a whole. */
    STACKED
  }

  /** A group, a time or an age, and its numbers, with their digits as written. */
  public record Row(String label, List<BigDecimal> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  public Chart {
    sources = List.copyOf(sources);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same chart with default names where its author gave none. */
  public Chart named(UnaryOperator<String> usual) {
    List<String> names = columns;
    if (columns.isEmpty()) {
      names =
          type == Type.INTERVAL
              ? List.of(usual.apply("estimate"), usual.apply("from"), usual.apply("to"))
              : List.of(usual.apply("value"));
    }
    String rowName = rowsAre.isEmpty() ? usual.apply("group") : rowsAre;
    return new Chart(type, title, alt, unit, sources, note, rowName, names, rows);
  }

  /** Whether there are several columns to distinguish. */
  boolean hasSeries() {
    return columns.size() > 1;
  }

  /** A number with its unit, as it is printed: {@code 34.2%}, {@code −0.5}, {@code 3 times}. */
  public String shown(BigDecimal number) {
    return digits(number) + (isWord() ? "\u00a0" : "") + unit;
  }

  /** The short form for narrow places: leaves out a unit that is a word. */
  String briefly(BigDecimal number) {
    return isWord() ? digits(number) : shown(number);
  }

  private static String digits(BigDecimal number) {
    return number.toPlainString().replace('-', '\u2212');
  }

  private boolean isWord() {
    return !unit.isEmpty() && Character.isLetter(unit.codePointAt(0));
  }
}
