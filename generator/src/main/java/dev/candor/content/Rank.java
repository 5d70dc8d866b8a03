package dev.candor.content;

import java.util.Comparator;

/**
 * A page's place among those of its kind.
 *
 * @param number what decides first, the lowest first
 * @param text what decides between equal numbers
 */
public record Rank(double number, String text) implements Comparable<Rank> {

  /** Of pages that name no place: after all others. */
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
