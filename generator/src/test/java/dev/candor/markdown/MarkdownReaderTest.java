package dev.candor.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The guarantees of {@link MarkdownReader} that text files can't test. */
final class MarkdownReaderTest {

  private final MarkdownReader reader = new MarkdownReader();

  private Body read(String text) {
    return reader.read(SourceFile.of("page.md", text), 0).value();
  }

  @Test
  void anEmptyFileGivesAnEmptyBody() {
    assertThat(read("")).isEqualTo(Body.EMPTY);
    assertThat(reader.read(SourceFile.of("page.md", "---\n---\n"), 8).value())
        .isEqualTo(Body.EMPTY);
  }

  @Test
  void servesManyThreads() {
    String text = "# A *b*\n\n- [c](d.md) [^1]\n\n[^1]: > e\n\n".repeat(20);
    Body alone = read(text);
    List<Body> together = IntStream.range(0, 200).parallel().mapToObj(i -> read(text)).toList();
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void makesTheSameIdsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(read("# TITLE").headings().get(0).id()).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void slugsStayUnchanged() {
    for (String text : List.of("A b", "Ünï 日本 1", "--a--", "!!!", "e\u0301", "İ")) {
      String slug = Headings.slug(text);
      assertThat(Headings.slug(slug)).isEqualTo(slug);
    }
  }

  @Test
  void numbersEqualHeadingsAroundGivenIds() {
    assertThat(read("# a\n# b {#a-2}\n# a\n# a").headings())
        .extracting(Heading::id)
        .containsExactly("a", "a-2", "a-3", "a-4");
  }

  @Test
  void listsEveryRule() {
    assertThat(MarkdownRules.ALL).extracting("id").doesNotHaveDuplicates().hasSize(32);
  }
}
