package dev.candor.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words whose syllables are known: {@code src/test/resources/editorial/syllables.txt}. */
class SyllablesTest {

  private static final Path WORDS = Path.of("src/test/resources/editorial/syllables.txt");

  @Test
  void countsAsPeopleSpeak() throws IOException {
    Syllables syllables = Syllables.english();
    Map<String, Integer> known = new LinkedHashMap<>();
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (String line : Files.readAllLines(WORDS)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int count = Integer.parseInt(line.substring(0, 1));
      for (String word : line.substring(2).strip().split(" ")) {
        known.put(word, count);
        counted.put(word, syllables.count(word));
      }
    }

    assertThat(known).hasSizeGreaterThan(180);
    assertThat(counted).isEqualTo(known);
  }
}
