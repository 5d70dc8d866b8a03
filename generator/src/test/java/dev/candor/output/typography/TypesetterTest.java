package dev.candor.output.typography;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of src/test/resources/typography says what a text becomes in that language. */
class TypesetterTest {

  private static final Path LINES = Path.of("src/test/resources/typography");

  /** A line of a file: what is typed, and what readers see. */
  private record Line(String language, String typed, String seen) {}

  private static Stream<Line> lines() throws IOException {
    try (Stream<Path> files = Files.list(LINES)) {
      return files.sorted().toList().stream().flatMap(TypesetterTest::lines);
    }
  }

  private static Stream<Line> lines(Path file) {
    try {
      String language = file.getFileName().toString().replace(".txt", "");
      return Files.readAllLines(file).stream()
          .map(line -> line.split(" => ", 2))
          .map(sides -> new Line(language, sides[0], sides[1]));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String set(String language, boolean on, String html) {
    return new String(new Typesetter(language, on).set(html.getBytes(UTF_8)), UTF_8);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readersSeeRealQuotationMarksAndDashes(Line line) {
    String before = "<html lang=\"" + line.language() + "\"><title>\"a\" - b</title><body>";

    assertThat(set(line.language(), true, before + line.typed() + "</body>"))
        .isEqualTo(before + line.seen() + "</body>");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatIsSetOnceStaysAsItIs(Line line) {
    String page = "<body>" + line.seen() + "</body>";

    assertThat(set(line.language(), true, page)).isEqualTo(page);
  }

  @Test
  void switchedOffItChangesNothing() {
    assertThat(set("en", false, "<body>\"a\" - b")).isEqualTo("<body>\"a\" - b");
  }

  @Test
  void aTextForAScriptHasNoMarkup() {
    assertThat(new Typesetter("en", true).text("it's <b \"x\"> &quot;"))
        .isEqualTo("it’s <b “x”> &quot;");
  }
}
