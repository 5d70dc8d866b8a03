package dev.candor.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Figures to be shown, as their author wrote them: what they are of, how they are drawn, in which
 * unit, the keys of the works they are from, and who was asked and when. {@code columns} names the
 * numbers of each row; it and {@code rowsAre} may be empty, for the usual names.
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

  /** More of either can't be told apart, or read, on a phone. */
  public static final int MOST_COLUMNS = 6;

  public static final int MOST_ROWS = 24;

  /** What a chart looks like. */
  public enum Type {
    /** A bar for each number, from zero. */
    BAR,
    /** Points joined by lines, for what has an order. */
    LINE,
    /** An estimate and how far it may be off. */
    INTERVAL,
    /** Parts of a whole. */
    STACKED
  }

  /** A group, a time or an age, and its numbers, with the digits they were written with. */
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

  /** The same chart with names where its author gave none, by what they are of. */
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

  /** Whether the columns have to be told apart. */
  boolean hasSeries() {
    return columns.size() > 1;
  }

  /** A number with its unit, as it is printed: {@code 34.2%}, {@code −0.5}, {@code 3 times}. */
  public String shown(BigDecimal number) {
    return digits(number) + (isWord() ? "\u00a0" : "") + unit;
  }

  /** As it is printed where there is little room: a word is left out. */
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
