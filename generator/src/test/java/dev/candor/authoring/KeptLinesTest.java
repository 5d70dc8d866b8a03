package dev.candor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving changes the lines that were edited and no others. */
class KeptLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\r\n",
        "no end",
        "\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n",
        "\uFEFF",
        "mixed\r\nends\nand\rold ones\n\r\n",
        "trailing blanks  \t\r\n\tand tabs\n\n\n",
        "a mark in the \uFEFF middle\r",
      })
  void a_text_that_was_not_edited_keeps_every_byte(String file) {
    assertThat(KeptLines.write(file, KeptLines.plain(file))).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/r/n b/r/n c/r/n | a/n B/n c/n | a/r/n B/r/n c/r/n",
        "a/r/n b/n c/r d | a/n B/n c/n d | a/r/n B/n c/r d",
        "a/r/n b/n c/n | a/n new/n b/n c/n | a/r/n new/n b/n c/n",
        "a/r/n b/r/n c/n | a/n b/n more/n c/n | a/r/n b/r/n more/r/n c/n",
        "a/n b/r/n c/n | b/n c/n | b/r/n c/n",
        "a/n b/r/n c/n d/r/n | A/n b/n C/n d/n | A/n b/r/n C/n d/r/n",
        "a/r/n b | a/n b/n | a/r/n b/r/n",
        "a/r/n b/r/n | a/n b | a/r/n b",
        "^a/r/n | A/n | ^A/r/n",
        "one | one/n two/n | one/n two/n",
      })
  void only_edited_lines_change(String file, String edited, String saved) {
    assertThat(KeptLines.write(spelled(file), spelled(edited))).isEqualTo(spelled(saved));
  }

  private static String spelled(String text) {
    return text.replace(" ", "").replace("/r", "\r").replace("/n", "\n").replace("^", "\uFEFF");
  }

  @Test
  void any_edit_of_any_text_is_saved_as_it_was_written_and_leaves_the_other_lines_alone() {
    Random random = new Random(20261130);
    for (int round = 0; round < 3000; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        lines.add(List.of("a", "", "b ", "\tc", "---").get(random.nextInt(5)) + i % 3);
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + end(random));
      }
      String file = (random.nextInt(4) == 0 ? "\uFEFF" : "") + String.join("", lines) + "last";
      int edit = random.nextInt(lines.size());
      List<String> edited = new ArrayList<>(lines);
      String line = lines.get(edit);
      String words = line.substring(0, line.length() - (line.endsWith("\r\n") ? 2 : 1));
      String after = words + "edited" + line.substring(words.length());
      edited.set(edit, after);
      String expected = (file.startsWith("\uFEFF") ? "\uFEFF" : "") + String.join("", edited);

      String saved = KeptLines.write(file, KeptLines.plain(String.join("", edited) + "last"));

      assertThat(saved).isEqualTo(expected + "last");
    }
  }

  private static String end(Random random) {
    return List.of("\n", "\r\n", "\r").get(random.nextInt(3));
  }

  @Test
  void many_lines_rewritten_at_once_are_saved_as_they_were_written() {
    String file = "old line\r\n".repeat(3000);
    String edited = "new line\n".repeat(3500);
    assertThat(KeptLines.write(file, edited)).isEqualTo(edited.replace("\n", "\r\n"));
  }
}
