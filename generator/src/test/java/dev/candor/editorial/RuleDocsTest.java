package dev.candor.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Rule;
import dev.candor.engine.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documentation in docs/rules matches the rules. */
class RuleDocsTest {

  private static final Path DOCS = Path.of("../docs/rules");

  @TestFactory
  Stream<DynamicTest> everyRuleHasItsPage() {
    return EditorialRules.RULES.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> expectPage(rule)));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherRuleHasItsPageToo() {
    return Rules.ALL.stream()
        .filter(rule -> !EditorialRules.RULES.contains(rule))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(Files.readString(DOCS.resolve(rule.id() + ".md")))
                            .startsWith(head(rule))
                            .containsSubsequence("## Why", "## Remedy", "## Settings")));
  }

  private static String head(Rule rule) {
    return "# "
        + rule.id()
        + "\n\n**"
        + rule.asks()
        + "** By default: "
        + rule.severity().word()
        + ".\n";
  }

  private static void expectPage(Rule rule) throws IOException {
    assertThat(Files.readString(DOCS.resolve(rule.id() + ".md")))
        .startsWith(head(rule))
        .containsSubsequence("## Why", "## Remedy", "Wrong:", "Right:", "## Settings", "waive");
  }

  @Test
  void theIndexListsExactlyTheRules() throws IOException {
    List<String> rows =
        Files.readAllLines(DOCS.resolve("README.md")).stream()
            .filter(line -> line.startsWith("| ["))
            .sorted()
            .toList();

    assertThat(rows).isEqualTo(Rules.ALL.stream().map(RuleDocsTest::row).sorted().toList());
  }

  private static String row(Rule rule) {
    String link = "[" + rule.id() + "](" + rule.id() + ".md)";
    return "| " + link + " | " + rule.severity().word() + " | " + rule.asks() + " |";
  }

  @Test
  void everyPageDescribesAnExistingRule() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS)) {
      assertThat(pages.map(p -> p.getFileName().toString()).sorted().toList())
          .isEqualTo(
              Stream.concat(Stream.of("README.md"), Rules.ALL.stream().map(r -> r.id() + ".md"))
                  .sorted()
                  .toList());
    }
  }
}
