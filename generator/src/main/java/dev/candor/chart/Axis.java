package dev.candor.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.letsPlot.core.plot.base.scale.breaks.LinearBreaksHelper;

/**
 * A scale between two round numbers that includes all values and zero, with the round numbers
 * between.
 */
final class Axis {

  private static final int ABOUT = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The library uses binary fractions: its 0.6000000000000001 means 0.6. */
  private static final MathContext MEANT = new MathContext(9, RoundingMode.HALF_UP);

  private final BigDecimal low;
  private final BigDecimal high;
  private final List<BigDecimal> ticks;

  private Axis(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {
    this.low = low;
    this.high = high;
    this.ticks = ticks;
  }

  /** A scale for some numbers; there may be none. */
  static Axis over(List<BigDecimal> numbers) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      least = least.min(number);
      most = most.max(number);
    }
    return least.compareTo(most) == 0
        ? between(BigDecimal.ZERO, BigDecimal.ONE)
        : between(least, most);
  }

  /** Widened on both sides to the next round number. */
  private static Axis between(BigDecimal least, BigDecimal most) {
    List<Double> breaks =
        new LinearBreaksHelper(least.doubleValue(), most.doubleValue(), ABOUT, false).getBreaks();
    BigDecimal step = meant(breaks.get(1)).subtract(meant(breaks.get(0)));
    BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
      ticks.add(meant(tick.doubleValue()));
    }
    return new Axis(low, high, List.copyOf(ticks));
  }

  private static BigDecimal meant(double number) {
    BigDecimal rounded = new BigDecimal(number, MEANT).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }

  List<BigDecimal> ticks() {
    return ticks;
  }

  /**
   * The round numbers that can be labelled below a narrow axis: the ends, and every second one
   * between.
   */
  List<BigDecimal> labelled() {
    List<BigDecimal> labelled = new ArrayList<>();
    int last = ticks.size() - 1;
    for (int i = 0; i < last; i += 2) {
      if (i < last - 1 || last < 2) {
        labelled.add(ticks.get(i));
      }
    }
    labelled.add(ticks.get(last));
    return labelled;
  }

  boolean isEnd(BigDecimal tick) {
    return tick.compareTo(high) == 0;
  }

  boolean isStart(BigDecimal tick) {
    return tick.compareTo(low) == 0;
  }

  /** The position of a number along the axis, as a percentage of its length. */
  BigDecimal along(BigDecimal number) {
    return number
        .subtract(low)
        .multiply(HUNDRED)
        .divide(high.subtract(low), 2, RoundingMode.HALF_UP);
  }
}
