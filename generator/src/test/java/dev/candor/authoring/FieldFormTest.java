package dev.candor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form changes one field and leaves every other character as it is. */
class FieldFormTest {

  private static final String PAGE =
      """
      ---
      # by hand
      title: First session   # a comment
      summary: 'It''s a talk'
      quoted: "a: b"
      topics: [closeness, desire]
      related:
        - one
        - "two"  # kept
      empty:
      authors:
      - ann
      folded: >
        A long
        text.
      unknown: {kept: as it is}
      published: 2026-01-10
      ---

      title: not a field
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | Second session | text | title: Second session   # a comment",
        "title | Is it: yes? | text | title: \"Is it: yes?\"   # a comment",
        "summary | She's here | text | summary: 'She''s here'",
        "quoted | plain | text | quoted: \"plain\"",
        "empty | Something | text | empty: Something",
        "published | 2026-02-01 | bare | published: 2026-02-01",
        "topics | closeness;desire;trust | list | topics: [closeness, desire, trust]",
        "topics | desire | list | topics: [desire]",
        "topics | closeness | list | topics: [closeness]",
        "topics | closeness;trust | list | topics: [closeness, trust]",
        "topics | a;b;c | list | topics: [a, b, c]",
        "folded | Short | text | folded: Short",
      })
  void one_line_changes(String key, String value, String shape, String line) {
    String now = set(key, value, shape);

    List<String> before = PAGE.lines().toList();
    List<String> gone = before.stream().filter(l -> !now.lines().toList().contains(l)).toList();
    List<String> come = now.lines().filter(l -> !before.contains(l)).toList();
    assertThat(come).containsExactly(line);
    if (!key.equals("folded")) {
      assertThat(gone).hasSize(1);
      assertThat(now.lines()).hasSameSizeAs(before);
    }
  }

  @Test
  void an_item_of_a_list_is_a_line_that_comes_and_goes() {
    assertThat(set("related", "one;two;three", "list"))
        .isEqualTo(PAGE.replace("# kept\n", "# kept\n  - three\n"));
    assertThat(set("related", "two", "list")).isEqualTo(PAGE.replace("  - one\n", ""));
    assertThat(set("authors", "ann;rob", "list"))
        .isEqualTo(PAGE.replace("- ann\n", "- ann\n- rob\n"));
    assertThat(set("related", "a;b;c;d", "list"))
        .isEqualTo(PAGE.replace("  - one\n  - \"two\"  # kept\n", "  - a\n  - b\n  - c\n  - d\n"));
  }

  @Test
  void a_field_comes_last_and_goes_with_all_its_lines() {
    assertThat(set("short", "it", "text"))
        .isEqualTo(PAGE.replace("2026-01-10\n", "2026-01-10\nshort: it\n"));
    assertThat(set("terms", "a;b, c", "list"))
        .isEqualTo(PAGE.replace("2026-01-10\n", "2026-01-10\nterms: [a, \"b, c\"]\n"));
    assertThat(set("title", "", "text"))
        .isEqualTo(PAGE.replace("title: First session   # a comment\n", ""));
    assertThat(set("related", "", "list"))
        .isEqualTo(PAGE.replace("related:\n  - one\n  - \"two\"  # kept\n", ""));
    assertThat(set("folded", "", "text"))
        .isEqualTo(PAGE.replace("folded: >\n  A long\n  text.\n", ""));
    assertThat(set("none", "", "text")).isEqualTo(PAGE);
  }

  @Test
  void the_same_value_changes_nothing() {
    assertThat(set("title", "First session", "text")).isEqualTo(PAGE);
    assertThat(set("summary", "It's a talk", "text")).isEqualTo(PAGE);
    assertThat(set("quoted", "a: b", "text")).isEqualTo(PAGE);
    assertThat(set("topics", "closeness;desire", "list")).isEqualTo(PAGE);
    assertThat(set("related", "one;two", "list")).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no fields", "---\ntitle: x\n", "---\n---\n---", ""})
  void a_text_with_or_without_fields_is_never_damaged(String text) {
    Optional<String> now = FieldForm.set(file(text), value("title", "It", "text"));
    now.ifPresent(edited -> assertThat(edited).contains("title: It"));
  }

  @Test
  void what_a_form_can_not_write_is_left_alone() {
    assertThat(FieldForm.set(file(PAGE), value("unknown", "x", "text"))).isEmpty();
    assertThat(FieldForm.set(file(PAGE), value("published", "soon", "bare"))).isEmpty();
    assertThat(FieldForm.set(file(PAGE), value("a: b\nc", "x", "text"))).isEmpty();
  }

  @Test
  void every_page_of_the_site_takes_another_summary_on_its_line_alone() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../content"))) {
      for (Path path : files.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(path);
        SourceFile page = SourceFile.of(path.toString(), text);
        String now = FieldForm.set(page, value("summary", "Another: one.", "text")).orElseThrow();
        List<String> before = text.lines().toList();
        List<String> come = now.lines().filter(l -> !before.contains(l)).toList();
        assertThat(come).as(path.toString()).hasSize(1);
        assertThat(FieldForm.set(SourceFile.of("x", now), value("summary", "", "text")))
            .get()
            .asString()
            .doesNotContain("Another: one.");
      }
    }
  }

  private static String set(String key, String value, String shape) {
    return FieldForm.set(file(PAGE), value(key, value, shape)).orElseThrow();
  }

  private static SourceFile file(String text) {
    return SourceFile.of("content/articles/x.md", text);
  }

  private static FieldForm.Value value(String key, String value, String shape) {
    List<String> texts =
        value == null || value.isEmpty()
            ? List.of()
            : shape.equals("list") ? List.of(value.split(";")) : List.of(value);
    return new FieldForm.Value(key, texts, shape.equals("list"), shape.equals("bare"));
  }
}
