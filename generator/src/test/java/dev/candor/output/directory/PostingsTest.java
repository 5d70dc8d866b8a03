package dev.candor.output.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sets of listings as text; the script of the theme must decode the digits the same way. */
class PostingsTest {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  @Test
  void writesFewNumbersAsTheGapsBetweenThem() {
    assertThat(Postings.of(List.of(), 100)).isEqualTo("g");
    assertThat(Postings.of(List.of(0, 1, 5), 100)).isEqualTo("gAAD");
    assertThat(Postings.of(List.of(31, 64), 100)).isEqualTo("gfgB");
  }

  @Test
  void writesManyNumbersAsABitForEach() {
    assertThat(Postings.of(List.of(0, 1, 2, 4, 5, 6, 7), 12)).isEqualTo("b3D");
    assertThat(Postings.of(List.of(0, 2, 3), 13)).isEqualTo("gABA");
  }

  @Test
  void writesAnyNumbersInTheirOrder() {
    assertThat(Postings.numbers(List.of(0, 32, 1, 1024))).isEqualTo("AgBBggB");
  }

  @Test
  void keepsEveryNumberOfAnySetAndTakesAtMostOneBitForEach() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int size = 1 + random.nextInt(2000);
      double share = random.nextDouble() * random.nextDouble();
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (random.nextDouble() < share) {
          numbers.add(i);
        }
      }
      String text = Postings.of(numbers, size);
      assertThat(text).hasSizeLessThanOrEqualTo(1 + (size + 5) / 6);
      assertThat(read(text)).isEqualTo(numbers);
    }
  }

  /** What {@code directory/10-index.js} does. */
  private static List<Integer> read(String text) {
    List<Integer> numbers = new ArrayList<>();
    if (text.startsWith("b")) {
      for (int i = 0; i < (text.length() - 1) * 6; i++) {
        if ((DIGITS.indexOf(text.charAt(1 + i / 6)) >> i % 6 & 1) == 1) {
          numbers.add(i);
        }
      }
      return numbers;
    }
    int at = 0;
    int gap = 0;
    int shift = 0;
    for (char digit : text.substring(1).toCharArray()) {
      int value = DIGITS.indexOf(digit);
      gap += (value & 31) << shift;
      shift += 5;
      if (value < 32) {
        at += gap;
        numbers.add(at++);
        gap = 0;
        shift = 0;
      }
    }
    return numbers;
  }
}
