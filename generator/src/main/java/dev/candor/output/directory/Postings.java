package dev.candor.output.directory;

import java.util.List;

/**
 * Writes lists of numbers in little text, in the 64 digits that URLs may hold ({@code A} to {@code
 * _}). The script {@code directory/10-index.js} reads them.
 */
final class Postings {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** How many bits of a number a digit holds; one more says that more follow. */
  private static final int BITS = 5;

  private static final int MORE = 1 << BITS;

  private Postings() {}

  /**
   * Some of the numbers from 0 to below {@code size}, ascending: as {@code g} and the gaps between
   * them, or, where many are in and that is shorter, as {@code b} and a bit for each number.
   */
  static String of(List<Integer> numbers, int size) {
    StringBuilder gaps = new StringBuilder("g");
    int next = 0;
    for (int number : numbers) {
      append(gaps, number - next);
      next = number + 1;
    }
    int digits = (size + BITS) / (BITS + 1);
    return gaps.length() <= digits + 1 ? gaps.toString() : bits(numbers, digits);
  }

  /** Any numbers from 0, in any order: each as its own digits, the lowest first. */
  static String numbers(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    numbers.forEach(number -> append(text, number));
    return text.toString();
  }

  private static void append(StringBuilder text, int number) {
    int rest = number;
    while (rest >= MORE) {
      text.append(DIGITS.charAt(rest % MORE + MORE));
      rest >>= BITS;
    }
    text.append(DIGITS.charAt(rest));
  }

  private static String bits(List<Integer> numbers, int digits) {
    int[] values = new int[digits];
    for (int number : numbers) {
      values[number / (BITS + 1)] |= 1 << number % (BITS + 1);
    }
    StringBuilder text = new StringBuilder("b");
    for (int value : values) {
      text.append(DIGITS.charAt(value));
    }
    return text.toString();
  }
}
