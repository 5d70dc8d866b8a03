package dev.candor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check shows which translations lag behind, and what changed in their sources. */
class TranslationReportTest {

  private static final String HEAD =
      "---\ntitle: %s\nsummary: S.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-10\n---\n\n";

  @TempDir private Path root;

  @BeforeEach
  void writeASourceThatChangedSinceItWasTranslated() throws Exception {
    BaseSite.write(root);
    BaseSite.write(
        root.resolve("site/site.yaml"),
        "title: T\nbaseUrl: https://test.example.org\nlanguage: en\n"
            + "contentNotes: [abuse, assault, self-harm]\n"
            + "languages: {en: {name: English, default: true}, es: {name: Español}}\n");
    BaseSite.write(
        root.resolve("content/articles/a.md"),
        HEAD.formatted("A page") + "First.\n\nTake 50 mg with water.\n");
    BaseSite.write(
        root.resolve("content/articles/b.md"), HEAD.formatted("Not translated") + "Text.\n");
    BaseSite.write(
        root.resolve("content/es/articles/a.md"),
        HEAD.formatted("Una página") + "Primero.\n\nToma 50 mg con agua.\n");
    AuthoringService.translate(TestSites.settings(root), "articles/a", "es", "Ana Ruiz");
    BaseSite.write(
        root.resolve("content/articles/a.md"),
        HEAD.formatted("A page") + "First!\n\nTake 25 mg with water.\n");
  }

  private String told(boolean why) throws Exception {
    CheckOrder order = CheckOrder.USUAL.explaining(why);
    return Inspection.run(TestSites.settings(root), order, Progress.SILENT).told();
  }

  @Test
  void theChangedParagraphIsShownWithItsPlace() throws Exception {
    assertThat(told(true))
        .contains(
            "in what concerns safety:\n  content/articles/a.md:11\n    Take 25 mg with water.\n")
        .doesNotContain("First!");
  }

  @Test
  void withoutTheOptionOnlyTheFindingIsShown() throws Exception {
    assertThat(told(false))
        .contains("translation-stale")
        .doesNotContain("content/articles/a.md:11");
  }

  @Test
  void theReportListsThePagesByLanguages() throws Exception {
    told(false);
    String json = Files.readString(root.resolve("site/target/report/health.json"));
    assertThat(json)
        .containsPattern("\"languages\"\\s*:\\s*\\[\\s*\"es\"\\s*]")
        .containsPattern("\"state\" ?: ?\"stale\"")
        .containsPattern("\"state\" ?: ?\"missing\"")
        .containsPattern("\"age\" ?: ?0")
        .containsPattern("\"text\" ?: ?\"content/es/articles/a.md\"")
        .contains("Ana Ruiz", "Take 25 mg with water.");
    assertThat(Files.readString(root.resolve("site/target/report/index.html")))
        .contains(
            "by Ana Ruiz",
            "es: 1 stale",
            "<th scope=\"col\">Page</th>\n<th scope=\"col\">es</th>",
            "<th scope=\"row\"><span>A page</span>",
            "<span class=\"mark poor\">stale</span>",
            "<span class=\"mark\">missing</span>");
  }
}
