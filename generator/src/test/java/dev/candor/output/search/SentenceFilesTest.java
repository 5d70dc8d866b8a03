package dev.candor.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entry's sentences are found by their numbers, as search.js does it. */
class SentenceFilesTest {

  @Test
  void everySentenceIsFoundByTheNumberOfTheFirstOfItsEntry() {
    List<List<String>> entries = new ArrayList<>();
    for (int entry = 0; entry < 40; entry++) {
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < entry * 5 % 31; i++) {
        sentences.add("Entry " + entry + " “says” " + i + ".");
      }
      entries.add(sentences);
    }

    SentenceFiles all = new SentenceFiles();
    for (List<List<String>> some : List.of(entries.subList(0, 17), entries.subList(17, 40))) {
      SentenceFiles few = new SentenceFiles();
      some.forEach(few::add);
      all.addAll(few);
    }

    for (int entry = 0; entry < entries.size(); entry++) {
      for (int i = 0; i < entries.get(entry).size(); i++) {
        assertThat(sentence(all, all.first(entry) + i)).isEqualTo(entries.get(entry).get(i));
      }
    }
  }

  @Test
  void noSentencesMakeNoFile() {
    SentenceFiles none = new SentenceFiles();
    none.add(List.of());

    assertThat(none.files()).isEmpty();
    assertThat(none.first(0)).isZero();
  }

  private static String sentence(SentenceFiles files, int number) {
    byte[] file = files.files().get(number / SentenceFiles.IN_A_FILE);
    return new String(file, StandardCharsets.UTF_8)
        .split("\n", -1)[number % SentenceFiles.IN_A_FILE];
  }
}
