package dev.candor.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static Outcome<FrontMatter> read(String text) {
    return FrontMatter.read(SourceFile.of("content/articles/a.md", text));
  }

  @Test
  void keepsValuesAsTextWithTheirPlaces() {
    String text = "---\nno: 0123\nb: [yes, '~', 12:30:45]\n---\nBody\n";
    FrontMatter front = read(text).value();
    assertThat(text.substring(front.bodyStart())).isEqualTo("Body\n");
    Yaml.Entry first = front.fields().entries().get(0);
    assertThat(first.key()).isEqualTo("no");
    assertThat(first.keySpan()).isEqualTo(Span.of(4, 6));
    assertThat(first.value()).isEqualTo(new Yaml.Scalar("0123", true, Span.of(8, 12)));
    Yaml.Sequence list = (Yaml.Sequence) front.fields().entries().get(1).value();
    assertThat(list.items().get(1)).isEqualTo(new Yaml.Scalar("~", false, Span.of(22, 25)));
    assertThat(text.substring(list.span().start(), list.span().end()))
        .isEqualTo("[yes, '~', 12:30:45]");
  }

  @Test
  void endsBlocksWhereTheirTextEnds() {
    String text = "---\na: |\n  one\n  two\n\nb:\n  c: d\n\n# note\n---\n";
    List<Yaml.Entry> entries = read(text).value().fields().entries();
    Span block = entries.get(0).value().span();
    assertThat(text.substring(block.start(), block.end())).isEqualTo("|\n  one\n  two");
    Span inner = entries.get(1).value().span();
    assertThat(text.substring(inner.start(), inner.end())).isEqualTo("c: d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: b\n---", "---  \na: b\n--- \t\nx", "---\na: b\n---\n---\n"})
  void closesAtTheFirstLineOfThreeDashes(String text) {
    Outcome<FrontMatter> front = read(text);
    assertThat(front.found()).isEmpty();
    assertThat(front.value().fields().entries()).hasSize(1);
  }

  @Test
  void accepts64KibibytesAndNotOneMore() {
    String most = "a: " + "x".repeat((64 << 10) - 4) + "\n";
    assertThat(read("---\n" + most + "---\n").found()).isEmpty();
    assertThat(read("---\na" + most + "---\n").found())
        .extracting(Diagnostic::message)
        .containsExactly("the front matter has 64 KiB; 64 is the most");
  }

  @Test
  void rejectsMoreThan64KibibytesWithoutParsing() {
    String text = "---\na: \"" + "x".repeat(4 << 20) + "\n---\nBody\n";
    Instant start = Instant.now();
    Outcome<FrontMatter> front = read(text);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    assertThat(front.found())
        .extracting(Diagnostic::message)
        .containsExactly("the front matter has 4096 KiB; 64 is the most");
    assertThat(text.substring(front.value().bodyStart())).isEqualTo("Body\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "a: [", "*", "\"", "[*a,", "\t", "!x ", "{a: {"})
  void hostileTextTakesNoLongerThanOrdinaryText(String scrap) {
    String text = "---\n" + scrap.repeat(60_000 / scrap.length()) + "\n---\n";
    Instant start = Instant.now();
    Outcome<FrontMatter> front = read(text);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(front.found()).isNotEmpty().hasSizeLessThan(400);
  }
}
