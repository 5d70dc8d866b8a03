package dev.candor.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What other programs copy, and the Markdown it becomes, one text file per case in {@code
 * src/test/resources/pastes}: a sentence, the HTML, and below {@code == pasted ==} the Markdown. A
 * new case is a file without the result; {@code -Dgolden=accept} adds it.
 */
class PastedTextTest {

  private static final Path CASES = Path.of("src/test/resources/pastes");
  private static final String COPIED = "== copied ==\n";
  private static final String RESULT = "== pasted ==\n";

  @TestFactory
  List<DynamicTest> becomesAsWritten() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf(RESULT);
    String input = end < 0 ? text : text.substring(0, end);
    PastedText pasted = PastedText.of(input.substring(input.indexOf(COPIED) + COPIED.length()));
    String images = pasted.images() == 0 ? "" : "(images left out: " + pasted.images() + ")\n";
    String whole = input + RESULT + pasted.markdown() + "\n" + images;
    if (System.getProperty("golden", "compare").equals("accept")) {
      Files.writeString(file, whole);
    }
    assertThat(whole).isEqualTo(Files.readString(file));
  }

  @Test
  void nothingIsTooDeepOrTooLongToRead() {
    List<String> hostile =
        List.of(
            "<div>".repeat(20_000) + "deep",
            "<ul><li>".repeat(5_000) + "deep",
            "<b><i>".repeat(20_000) + "deep",
            "<table><tr><td>".repeat(3_000) + "deep",
            "<p>• item</p>".repeat(20_000),
            "<p style='mso-list:l0 level9 lfo1'>item</p>".repeat(20_000),
            "<a href='https://example.org/'>".repeat(20_000) + "link",
            "<p>" + "[".repeat(100_000) + "</p>",
            "<p " + "x".repeat(1_000_000),
            "<".repeat(500_000),
            "");
    for (String html : hostile) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertThat(PastedText.of(html)).isNotNull());
    }
  }
}
