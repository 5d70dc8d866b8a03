package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names stand in the order of their language, and under its letters. */
class AlphabetTest {

  private static List<String> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/alphabet/order.txt"), UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void namesStandInTheOrderOfTheirLanguage() throws Exception {
    for (String line : cases()) {
      Alphabet alphabet = Alphabet.of(line.substring(0, line.indexOf(':')));
      List<String> names = names(line);
      List<String> sorted = new ArrayList<>(names);
      Collections.shuffle(sorted, new Random(1));
      sorted.sort(Comparator.comparing(alphabet::key).thenComparing(names::indexOf));
      assertThat(sorted).as(line).isEqualTo(names);
    }
  }

  @Test
  void namesAreListedUnderTheLettersOfTheirLanguage() throws Exception {
    for (String line : cases()) {
      Alphabet alphabet = Alphabet.of(line.substring(0, line.indexOf(':')));
      List<String> headings = names(line).stream().map(alphabet::heading).distinct().toList();
      assertThat(String.join(" ", headings))
          .as(line)
          .isEqualTo(line.substring(line.indexOf("=>") + 3));
    }
  }

  @Test
  void aRegionHasTheAlphabetOfItsLanguage() {
    assertThat(Alphabet.of("es-MX").key("ñu")).isGreaterThan(Alphabet.of("es-MX").key("nz"));
  }

  @Test
  void aNameWithoutLettersIsListedUnderASign() {
    assertThat(Alphabet.of("en").heading("«…»")).isEqualTo("#");
    assertThat(Alphabet.of("en").heading("")).isEqualTo("#");
  }

  private static List<String> names(String line) {
    return List.of(line.substring(line.indexOf(':') + 2, line.indexOf(" =>")).split(", "));
  }
}
