package dev.candor.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Draws a line chart: categories along the horizontal axis, amounts upwards. */
final class LineDrawing {

  private static final int HEIGHT = 130;
  private static final BigDecimal FIRST = BigDecimal.valueOf(20);
  private static final BigDecimal WIDTH = BigDecimal.valueOf(70);

  private final Chart chart;
  private final SvgCanvas canvas;

  LineDrawing(Chart chart, SvgCanvas canvas) {
    this.chart = chart;
    this.canvas = canvas;
  }

  void draw() {
    List<BigDecimal> all = new ArrayList<>();
    chart.rows().forEach(row -> all.addAll(row.values()));
    Axis axis = Axis.over(all);
    if (chart.hasSeries()) {
      for (int i = 0; i < chart.columns().size(); i++) {
        canvas.keyed(i, chart.columns().get(i), "");
      }
    }
    canvas.down(SvgCanvas.LINE + 3);
    int top = canvas.y();
    for (BigDecimal tick : axis.ticks()) {
      int y = at(axis, tick, top);
      String styleClass = tick.signum() == 0 ? "zero" : "grid";
      canvas.stroke(styleClass, BigDecimal.ZERO, y, BigDecimal.valueOf(100), y);
      canvas.text("0", y - 3, "start", "tick", chart.briefly(tick));
    }
    for (int column = 0; column < chart.columns().size(); column++) {
      line(axis, column, top);
    }
    labels(top + HEIGHT);
  }

  private void line(Axis axis, int column, int top) {
    String colour = " c" + (column + 1);
    for (int i = 1; i < chart.rows().size(); i++) {
      int from = at(axis, chart.rows().get(i - 1).values().get(column), top);
      int to = at(axis, chart.rows().get(i).values().get(column), top);
      canvas.stroke("line" + colour, across(i - 1), from, across(i), to);
    }
    for (int i = 0; i < chart.rows().size(); i++) {
      BigDecimal value = chart.rows().get(i).values().get(column);
      int y = at(axis, value, top);
      canvas.mark(column, across(i), y, "point");
      if (chart.columns().size() < 3 && roomFor(chart.rows().size())) {
        int place = isAbove(i, column) ? y - 8 : y + 18;
        canvas.text(
            SvgCanvas.percent(across(i)), place, "middle", "value halo", chart.briefly(value));
      }
    }
  }

  private static boolean roomFor(int points) {
    return points <= 6;
  }

  /** Of two columns, the higher one has its number above the point. */
  private boolean isAbove(int row, int column) {
    List<BigDecimal> values = chart.rows().get(row).values();
    int order = values.get(column).compareTo(values.get(values.size() - 1 - column));
    return order > 0 || order == 0 && column == 0;
  }

  /** Draws the labels of the points; if there are many, of every second or third only. */
  private void labels(int foot) {
    int every = (chart.rows().size() + 5) / 6;
    int shown = (chart.rows().size() + every - 1) / every;
    int widest = Math.max(3, 28 / shown);
    int most = 0;
    for (int i = 0; i < chart.rows().size(); i += every) {
      List<String> lines = LineBreaker.of(chart.rows().get(i).label(), widest);
      for (int line = 0; line < lines.size(); line++) {
        int y = foot + (line + 1) * SvgCanvas.LINE;
        canvas.text(SvgCanvas.percent(across(i)), y, "middle", "tick", lines.get(line));
      }
      most = Math.max(most, lines.size());
    }
    canvas.down(HEIGHT + most * SvgCanvas.LINE + 6);
  }

  private static int at(Axis axis, BigDecimal value, int top) {
    int up = axis.along(value).multiply(BigDecimal.valueOf(HEIGHT)).movePointLeft(2).intValue();
    return top + HEIGHT - up;
  }

  private BigDecimal across(int row) {
    int steps = chart.rows().size() - 1;
    return steps < 1
        ? BigDecimal.valueOf(50)
        : FIRST.add(
            WIDTH
                .multiply(BigDecimal.valueOf(row))
                .divide(BigDecimal.valueOf(steps), 2, RoundingMode.HALF_UP));
  }
}
