package dev.candor.content.figure;

import dev.candor.message.Units;

/**
 * A number in a text, with its unit and the sign before it.
 *
 * @param value the number as it is compared between languages: {@code 1234.5}
 * @param sign the sign before it, one of {@code < > ≤ ≥ ± −}; empty if none
 * @param said the sign that the words before it mean; empty if none
 * @param unit the unit after it, by its name in the program; empty if none
 * @param shared whether the unit follows a later figure of the same list or range: 5 to 10 mg
 * @param known whether the program knows the words for units in the text's language
 * @param text the figure as written, with its sign and unit
 * @param at where it begins in the text
 * @param end where it ends there
 */
public record Figure(
    String value,
    String sign,
    String said,
    String unit,
    boolean shared,
    boolean known,
    String text,
    int at,
    int end) {

  /** Whether it is a dose, a share or a length of time, which a translation must not get wrong. */
  public boolean isSafety() {
    return !unit.isEmpty() && !shared && !unit.equals("year");
  }

  Figure moved(int by) {
    return new Figure(value, sign, said, unit, shared, known, text, at + by, end + by);
  }

  Figure sharing(String later) {
    return unit.isEmpty() && !later.isEmpty()
        ? new Figure(value, sign, said, later, true, known, text, at, end)
        : this;
  }

  /** Whether both say the same in every detail. */
  boolean equalTo(Figure other) {
    return value.equals(other.value)
        && sign.equals(other.sign)
        && unit.equals(other.unit)
        && shared == other.shared;
  }

  /** Whether nothing that both say differs, and neither lacks what the other must have. */
  public boolean agreesWith(Figure other) {
    return value.equals(other.value) && signsAgree(other) && unitsAgree(other);
  }

  private boolean signsAgree(Figure other) {
    if (sign.equals(other.sign)) {
      return !sign.isEmpty() || said.isEmpty() || other.said.isEmpty() || said.equals(other.said);
    }
    return sign.isEmpty() && said.equals(word(other.sign))
        || other.sign.isEmpty() && other.said.equals(word(sign));
  }

  /** The sign that words can express. */
  private static String word(String sign) {
    return sign.equals("≤") ? "<" : sign.equals("≥") ? ">" : sign;
  }

  private boolean unitsAgree(Figure other) {
    if (unit.equals(other.unit)) {
      return true;
    }
    if (unit.isEmpty()) {
      return mayBeLost(other, known);
    }
    if (other.unit.isEmpty()) {
      return mayBeLost(this, other.known);
    }
    return shared && Units.isTime(other.unit) || other.shared && Units.isTime(unit);
  }

  /** Whether a text may leave out the unit of a figure: 4 h 30, or 5 of "5 to 10 mg". */
  private static boolean mayBeLost(Figure whole, boolean known) {
    return whole.shared || !known || Units.isTime(whole.unit);
  }
}
