package dev.candor.content;

import java.util.Comparator;

/**
 * A page's position among those of its kind.
 *
 * @param number the first criterion, the lowest first
 * @param text the order among equal numbers
 */
public record Rank(double number, String text) implements Comparable<Rank> {

  /** The rank of pages without one: after all others. */
  public static final Rank LAST = of(Double.MAX_VALUE);

  private static final Comparator<Rank> ORDER =
      Comparator.comparingDouble(Rank::number).thenComparing(Rank::text);

  static Rank of(double number) {
    return new Rank(number, "");
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
