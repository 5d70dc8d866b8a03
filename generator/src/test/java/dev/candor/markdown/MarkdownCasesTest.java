package dev.candor.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The Markdown dialect, one text file per case in {@code src/test/resources/markdown}. A new test
 * is a new file with the part {@code -- markdown --}; {@code -Dgolden=accept} adds the result. In
 * the HTML a slot is shown as its number in braces; spans are shown as the text they cover.
 */
final class MarkdownCasesTest {

  private static final Path CASES = Path.of("src/test/resources/markdown");
  private static final String BEGIN = "-- markdown --\n";
  private static final String END = "== html ==\n";

  private final MarkdownReader reader = new MarkdownReader();

  @TestFactory
  List<DynamicTest> readsAsWritten() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .sorted()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList();
    }
  }

  private void check(Path file) throws IOException {
    String expected = Files.readString(file, UTF_8);
    int end = expected.indexOf(END);
    String input = end < 0 ? expected : expected.substring(0, end);
    String markdown = input.substring(input.indexOf(BEGIN) + BEGIN.length());
    SourceFile source = SourceFile.of(file.getFileName().toString(), markdown);
    String actual = input + describe(reader.read(source, 0), markdown);
    if ("accept".equals(System.getProperty("golden"))) {
      Files.writeString(file, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static String describe(Outcome<Body> outcome, String markdown) {
    Body body = outcome.value();
    StringBuilder out = new StringBuilder(END);
    int at = 0;
    for (int i = 0; i < body.slots().size(); i++) {
      out.append(body.html().slice(at, body.slots().get(i).at())).append("{").append(i).append("}");
      at = body.slots().get(i).at();
    }
    out.append(body.html().slice(at, body.html().length()));
    List<String> slots = body.slots().stream().map(slot -> describe(slot, markdown)).toList();
    out.append(section("slots", slots));
    out.append(
        section("headings", body.headings().stream().map(h -> describe(h, markdown)).toList()));
    out.append(section("text runs", runs(body)));
    out.append("== words ==\n").append(body.words()).append('\n');
    out.append(
        section("diagnostics", outcome.found().stream().map(d -> describe(d, markdown)).toList()));
    return out.toString();
  }

  private static String section(String name, List<String> lines) {
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    return lines.isEmpty() ? "" : "== " + name + " ==\n" + text;
  }

  private static String describe(Slot slot, String markdown) {
    List<String> parts = new ArrayList<>(List.of(slot.getClass().getSimpleName()));
    parts.add(quoted(slot.span(), markdown));
    for (RecordComponent component : slot.getClass().getRecordComponents()) {
      if (!List.of("at", "span").contains(component.getName())) {
        parts.add(component.getName() + "=" + value(slot, component));
      }
    }
    return String.join(" ", parts);
  }

  private static String value(Slot slot, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(slot);
      return value instanceof Optional<?> optional
          ? optional.map(Object::toString).orElse("-")
          : String.valueOf(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String describe(Heading heading, String markdown) {
    String span = quoted(heading.span(), markdown);
    return heading.level() + " #" + heading.id() + " " + visible(heading.text()) + " " + span;
  }

  private static String describe(Diagnostic d, String markdown) {
    String place = d.place() + ": " + d.severity().word() + "[" + d.rule().id() + "] ";
    String remedy = d.suggestion().isEmpty() ? "" : "; " + d.suggestion();
    return place + d.message() + remedy + " " + quoted(d.span(), markdown);
  }

  private static List<String> runs(Body body) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < body.runs().size(); i += 2) {
      runs.add(visible(body.html().slice(body.runs().get(i), body.runs().get(i + 1))));
    }
    return runs;
  }

  private static String quoted(Span span, String markdown) {
    return visible(markdown.substring(span.start(), span.end()));
  }

  private static String visible(String text) {
    return "\"" + text.replace("\n", "\\n") + "\"";
  }
}
