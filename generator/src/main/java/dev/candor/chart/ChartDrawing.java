package dev.candor.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart with a horizontal scale and labels above the bars. */
public final class ChartDrawing {

  private static final int THICK = 9;
  private static final int GAP = 8;
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final Chart chart;
  private final RangeWords words;
  private final SvgCanvas canvas = new SvgCanvas();

  private ChartDrawing(Chart chart, RangeWords words) {
    this.chart = chart;
    this.words = words;
  }

  /** Formats a range in the page's language. */
  public interface RangeWords {
    String of(String from, String to);
  }

  /**
   * The chart as an {@code svg} element without ids, styles or sizes in pixels; one whose rows are
   * all faulty is empty.
   */
  public static String svg(Chart chart, RangeWords words) {
    ChartDrawing drawing = new ChartDrawing(chart, words);
    if (chart.rows().isEmpty()) {
      return drawing.canvas.svg(chart.title(), chart.alt());
    }
    switch (chart.type()) {
      case BAR -> drawing.bars();
      case INTERVAL -> drawing.intervals();
      case STACKED -> drawing.stacks();
      case LINE -> new LineDrawing(chart, drawing.canvas).draw();
    }
    return drawing.canvas.svg(chart.title(), chart.alt());
  }

  private void bars() {
    Axis axis = Axis.over(all());
    for (Chart.Row row : chart.rows()) {
      if (chart.hasSeries()) {
        canvas.label(row.label(), "");
      }
      for (int i = 0; i < row.values().size(); i++) {
        BigDecimal value = row.values().get(i);
        if (chart.hasSeries()) {
          canvas.keyed(i, chart.columns().get(i), chart.shown(value));
        } else {
          canvas.label(row.label(), chart.shown(value));
        }
        strip(axis);
        BigDecimal zero = axis.along(BigDecimal.ZERO);
        BigDecimal end = axis.along(value);
        canvas.rect("c" + (i + 1), zero.min(end), zero.max(end), canvas.y(), THICK);
        canvas.down(THICK + (i + 1 == row.values().size() ? GAP : GAP / 2));
      }
    }
    scale(axis);
  }

  private void intervals() {
    Axis axis = Axis.over(all());
    for (Chart.Row row : chart.rows()) {
      BigDecimal from = row.values().get(1);
      BigDecimal to = row.values().get(2);
      canvas.label(row.label(), "");
      canvas.line("", chart.shown(row.values().get(0)) + " (" + range(from, to) + ")");
      strip(axis);
      int middle = canvas.y() + THICK / 2;
      canvas.stroke("range c1", axis.along(from), middle, axis.along(to), middle);
      canvas.mark(0, axis.along(row.values().get(0)), middle, "point");
      canvas.down(THICK + GAP);
    }
    scale(axis);
  }

  private String range(BigDecimal from, BigDecimal to) {
    return words.of(chart.shown(from), chart.shown(to));
  }

  private void stacks() {
    for (Chart.Row row : chart.rows()) {
      BigDecimal whole = row.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      canvas.label(row.label(), "");
      for (int i = 0; i < row.values().size(); i++) {
        canvas.keyed(i, chart.columns().get(i), chart.shown(row.values().get(i)));
      }
      if (whole.signum() > 0) {
        parts(row, whole);
      }
      canvas.down(2 * THICK + GAP);
    }
  }

  /** Draws each part as wide as its share of the row, with its mark on it if there is room. */
  private void parts(Chart.Row row, BigDecimal whole) {
    BigDecimal before = BigDecimal.ZERO;
    for (int i = 0; i < row.values().size(); i++) {
      BigDecimal after = before.add(row.values().get(i));
      BigDecimal from = share(before, whole);
      BigDecimal to = share(after, whole);
      canvas.rect("part c" + (i + 1), from, to, canvas.y(), 2 * THICK);
      if (to.subtract(from).compareTo(BigDecimal.TEN) >= 0) {
        BigDecimal middle = from.add(to).divide(BigDecimal.valueOf(2));
        canvas.mark(i, middle, canvas.y() + THICK, "on");
      }
      before = after;
    }
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(FULL).divide(whole, 2, java.math.RoundingMode.HALF_UP);
  }

  /**
   * Draws the background of a bar: the whole length of the scale, with its round numbers marked.
   */
  private void strip(Axis axis) {
    canvas.rect("track", BigDecimal.ZERO, FULL, canvas.y(), THICK);
    for (BigDecimal tick : axis.ticks()) {
      BigDecimal x = axis.along(tick);
      String styleClass = tick.signum() == 0 ? "zero" : "grid";
      canvas.stroke(styleClass, x, canvas.y(), x, canvas.y() + THICK);
    }
  }

  /** Draws the round numbers at the bottom. */
  private void scale(Axis axis) {
    for (BigDecimal tick : axis.labelled()) {
      String anchor = axis.isStart(tick) ? "start" : axis.isEnd(tick) ? "end" : "middle";
      String x = SvgCanvas.percent(axis.along(tick));
      canvas.text(x, canvas.y() + 10, anchor, "tick", chart.briefly(tick));
    }
    canvas.down(SvgCanvas.LINE);
  }

  private List<BigDecimal> all() {
    List<BigDecimal> all = new ArrayList<>();
    chart.rows().forEach(row -> all.addAll(row.values()));
    return all;
  }
}
