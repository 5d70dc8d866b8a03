package dev.candor.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.text.english.Stemmer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The generator and the browser's script split text into the same words and stems. */
class WordsTest {

  /** {@code text => word word/stem}, of search/words.txt. */
  private static List<String[]> cases() throws IOException {
    return Script.cases("words.txt");
  }

  private static String shown(String word, String stem) {
    // Words are stored decomposed into letters and marks; the file of cases has them composed.
    return Normalizer.normalize(word.equals(stem) ? word : word + "/" + stem, Normalizer.Form.NFC);
  }

  @Test
  void theGeneratorSplitsTextIntoTheseWordsAndStems() throws Exception {
    for (String[] one : cases()) {
      List<String> words = new ArrayList<>();
      WordCutter.joining(
              (chars, length, hash) -> {
                String word = new String(chars, 0, length);
                words.add(shown(word, Stemmer.stem(word)));
              })
          .text(one[0]);
      assertThat(String.join(" ", words)).as(one[0]).isEqualTo(one[1]);
    }
  }

  @Test
  void theScriptSplitsTextIntoTheSameWordsAndStems() throws Exception {
    Script.assumeThatItCanBeRun();
    List<String> lines = Script.run(cases().stream().map(one -> one[0]).toList(), "words");
    for (int i = 0; i < cases().size(); i++) {
      List<String> words = new ArrayList<>();
      for (String pair : lines.get(i).split(" ")) {
        String[] parts = pair.split("/", 2);
        words.add(shown(parts[0], parts[1]));
      }
      assertThat(String.join(" ", words)).as(cases().get(i)[0]).isEqualTo(cases().get(i)[1]);
    }
  }
}
