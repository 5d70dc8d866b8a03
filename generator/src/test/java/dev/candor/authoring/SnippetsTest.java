package dev.candor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import dev.candor.content.Kinds;
import dev.candor.content.KnownIds;
import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The snippets that VS Code offers give valid pages. */
class SnippetsTest {

  private static final KnownIds IDS =
      KnownIds.of(
          new TreeSet<>(
              List.of(
                  "articles/closeness",
                  "articles/rest",
                  "people/ann",
                  "people/rob",
                  "topics/rest",
                  "vignettes/dee")),
          new TreeSet<>(List.of("mitchell-2013")),
          Kinds.USUAL);

  private static final Map<String, Object> ALL = Snippets.of(IDS, Kinds.USUAL);

  /** A choice, a date, or a placeholder. */
  private static final Pattern STOP =
      Pattern.compile("\\$\\{\\d+\\|(?<first>[^,|]+)[^|]*\\|}|\\$\\{\\d+:[^}]*}|\\$\\d+");

  private static Map<?, ?> snippet(String name) {
    return (Map<?, ?>) Objects.requireNonNull(ALL.get(name), name);
  }

  private static String body(String name) {
    List<?> lines = (List<?>) Objects.requireNonNull(snippet(name).get("body"), name);
    return String.join("\n", lines.stream().map(String::valueOf).toList());
  }

  /** The snippet's text with the first of all choices selected and the placeholders filled in. */
  private static String filled(String body) {
    Matcher stops = STOP.matcher(body.replace("$0", "Text."));
    return stops.replaceAll(
        stop -> {
          Matcher one = STOP.matcher(stop.group());
          String first = one.matches() ? one.group("first") : null;
          return first != null ? first : stop.group().contains(":") ? "2026-01-10" : "Words";
        });
  }

  @TestFactory
  Stream<DynamicTest> the_front_matter_of_each_kind_can_be_read() {
    return ContentKinds.BUILT_IN.stream()
        .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> expectRead(kind)));
  }

  private static void expectRead(ContentKind<?> kind) {
    String text = filled(body("new " + kind.name()));
    Outcome<Page> page =
        new PageReader()
            .read(SourceFile.of("content/" + kind.folder() + "/new.md", text), Kinds.USUAL);

    assertThat(page.found())
        .as(text)
        .allSatisfy(
            fault -> {
              assertThat(fault.rule().id()).isIn("field", "reviewer-is-author");
              assertThat(fault.message()).doesNotContain("is missing");
            });
  }

  @TestFactory
  Stream<DynamicTest> every_key_of_a_kind_is_offered_where_front_matter_is() {
    return ContentKinds.BUILT_IN.stream()
        .flatMap(kind -> Questions.of(kind).stream())
        .distinct()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.key(),
                    () ->
                        assertThat(ALL.values())
                            .anySatisfy(
                                one -> {
                                  Map<?, ?> snippet = (Map<?, ?>) one;
                                  assertThat(snippet.get("prefix")).isEqualTo(question.key());
                                  assertThat(snippet.get("scope")).isEqualTo("yaml");
                                  assertThat("" + snippet.get("description"))
                                      .startsWith(question.help());
                                })));
  }

  @Test
  void ids_and_words_are_to_choose_from() {
    assertThat(body("reviewer of article, vignette")).isEqualTo("reviewer: ${1|ann,rob|}\n$0");
    assertThat(body("topics of any page")).isEqualTo("topics: [${1|rest|}]\n$0");
    assertThat(body("outcome of vignette"))
        .isEqualTo("outcome: ${1|improved,partial,ongoing|}\n$0");
  }

  @Test
  void a_reference_in_the_text_has_the_shortest_name_that_is_nobody_elses() {
    assertThat(body("link to a page"))
        .isEqualTo("[[${1|closeness,articles/rest,dee,topics/rest,ann,rob|}]]$0");
    assertThat(body("cite a work")).isEqualTo("[@${1|mitchell-2013|}]$0");
    assertThat(body("tell a story")).isEqualTo("![[${1|dee|}]]$0");
    assertThat(snippet("cite a work").get("scope")).isEqualTo("markdown");
  }

  @Test
  void where_there_is_nothing_to_choose_from_there_is_a_place_to_write() {
    assertThat(Snippets.of(KnownIds.NONE, Kinds.USUAL).toString())
        .contains("[@$1]$0")
        .doesNotContain("||");
  }
}
