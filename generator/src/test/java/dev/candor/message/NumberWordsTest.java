package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers in words are read in each language that the program knows: a table of texts. */
class NumberWordsTest {

  @TestFactory
  Stream<DynamicTest> theNumbersOfEachText() throws IOException {
    try (InputStream table = NumberWordsTest.class.getResourceAsStream("/numbers/words.txt")) {
      String rows = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8);
      return rows.lines().filter(row -> !row.startsWith("#")).toList().stream()
          .map(row -> dynamicTest(row, () -> judge(row)));
    }
  }

  private static void judge(String row) {
    String[] columns = row.split("\\|", 3);
    List<Integer> expected =
        Arrays.stream(columns[1].strip().split(", "))
            .filter(number -> !number.isEmpty())
            .map(Integer::valueOf)
            .toList();
    List<Integer> found =
        NumberWords.of(columns[0].strip()).in(columns[2].strip()).stream()
            .map(NumberWords.Found::value)
            .toList();
    assertThat(found).isEqualTo(expected);
  }
}
