package dev.candor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code src/test/resources/pages} is a test; {@code -Dgolden=accept} rewrites them.
 */
class TextCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "pages");

  @TestFactory
  Stream<DynamicTest> saysWhatTheCaseExpects() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(CASES)) {
      files = listed.sorted().toList();
    }
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    TextCase given = TextCase.parse(text);
    String actual = given.actual();
    if (System.getProperty("golden", "").equals("accept") && System.getenv("CI") == null) {
      int expected = text.indexOf(TextCase.EXPECTED) + TextCase.EXPECTED.length();
      Files.writeString(file, text.substring(0, expected) + actual);
      return;
    }
    assertThat(actual).as(given.why()).isEqualTo(given.expected());
  }
}
