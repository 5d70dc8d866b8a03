package dev.candor.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of CommonMark 0.31.2. Deliberate deviations are listed in {@code deviations.txt}
 * with the reason; an example that passes must be removed from that list.
 */
final class CommonMarkTest {

  private static final String FENCE = "`".repeat(32);

  /** One example of the specification. */
  private record Example(int number, String section, String markdown, String html) {}

  private final MarkdownReader reader = new MarkdownReader(true);

  @TestFactory
  Stream<DynamicTest> readsEachExample() throws IOException {
    Map<Integer, String> deviations = deviations();
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    example.number() + " " + example.section(),
                    () -> check(example, deviations.containsKey(example.number()))));
  }

  @Test
  void everyExamplePassesOrIsAListedDeviation() throws IOException {
    assertThat(text("spec.txt")).contains("version: '0.31.2'");
    assertThat(examples()).hasSize(652);
    assertThat(deviations()).hasSizeLessThanOrEqualTo(26);
    assertThat(deviations().values()).noneMatch(String::isBlank);
  }

  private void check(Example example, boolean deviates) {
    Body body = reader.read(SourceFile.of("spec.md", example.markdown()), 0).value();
    String actual = normal(SpecHtml.of(body));
    if (deviates) {
      assertThat(actual)
          .as("example %d comes right: take it off deviations.txt", example.number())
          .isNotEqualTo(normal(example.html()));
    } else {
      assertThat(actual).as(example.markdown()).isEqualTo(normal(example.html()));
    }
  }

  /** Normalizes void elements, white space around blocks, and our own attributes. */
  private static String normal(String html) {
    String blocks = "p|h[1-6]|ul|ol|li|blockquote|pre|hr|div|table|thead|tbody|tr|th|td|br";
    return html.replace(" />", ">")
        .replace(" rel=\"noreferrer\"", "")
        .replaceAll("\\s*(</?(?:" + blocks + ")\\b[^>]*>)\\s*", "$1")
        .strip();
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String section = "";
    StringBuilder[] parts = {new StringBuilder(), new StringBuilder()};
    int part = -1;
    for (String line : text("spec.txt").split("\n", -1)) {
      if (part < 0 && line.startsWith("#")) {
        section = line.replaceFirst("#+ ", "");
      } else if (line.startsWith(FENCE)) {
        if (part >= 0) {
          String markdown = parts[0].toString().replace('→', '\t');
          String html = parts[1].toString().replace('→', '\t');
          examples.add(new Example(examples.size() + 1, section, markdown, html));
        }
        part = part < 0 ? 0 : -1;
        parts = new StringBuilder[] {new StringBuilder(), new StringBuilder()};
      } else if (part == 0 && line.equals(".")) {
        part = 1;
      } else if (part >= 0) {
        parts[part].append(line).append('\n');
      }
    }
    return examples;
  }

  private static Map<Integer, String> deviations() throws IOException {
    Map<Integer, String> deviations = new TreeMap<>();
    for (String line : text("deviations.txt").split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int space = line.indexOf(' ');
        deviations.put(Integer.valueOf(line.substring(0, space)), line.substring(space).strip());
      }
    }
    return deviations;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream("/commonmark/" + name)) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
