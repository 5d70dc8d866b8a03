package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.cases.BaseSite;
import dev.candor.report.FailOn;
import dev.candor.report.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complete check: the baseline of a site adopted with its findings, and the reports. */
class InspectionTest {

  private static final String HEAD =
      "---\n"
          + "title: A page\n"
          + "summary: What it says.\n"
          + "authors: [ann]\n"
          + "reviewer: rob\n"
          + "published: 2026-01-02\n"
          + "---\n\n";
  private static final String FAULTS = "Studies show that it helps. See [[nothing]].\n";

  @TempDir private Path root;

  @BeforeEach
  void aSiteWithFaults() throws IOException {
    BaseSite.write(root);
    article(FAULTS);
  }

  private void article(String body) throws IOException {
    BaseSite.write(root.resolve("content/articles/a.md"), HEAD + body);
  }

  private Inspection.Result check(boolean write, String... reports) throws EnvironmentFault {
    return check(BaselineUse.of(Optional.of("old.yaml"), write, false, false), reports);
  }

  private Inspection.Result check(BaselineUse baseline, String... reports) throws EnvironmentFault {
    CheckOrder order =
        new CheckOrder(
            FailOn.WARNING,
            ReportFormats.read(List.of(reports)),
            baseline,
            Optional.empty(),
            false,
            false);
    return Inspection.run(TestSites.settings(root), order, Progress.SILENT);
  }

  @Test
  void anAdoptedSitePassesUntilSomethingNewIsWrong() throws Exception {
    Inspection.Result adopted = check(true);
    assertThat(adopted.fails()).as(adopted.told()).isFalse();
    assertThat(adopted.told()).contains("in the baseline and not shown", "0 errors");
    assertThat(Files.readString(root.resolve("old.yaml")))
        .contains(
            "- {rule: uncited-claim, file: \"content/articles/a.md\", text: \"Studies show\"}",
            "- {rule: unknown-reference, file: \"content/articles/a.md\", text: \"[[nothing]]\"}");

    article("Words above, and\n\nwords between.\n\n" + FAULTS);
    Inspection.Result moved = check(false);
    assertThat(moved.fails()).as("the same faults on other lines: " + moved.told()).isFalse();
    assertThat(moved.verdict().old()).isEqualTo(adopted.verdict().old());

    article(FAULTS + "\nSee [[nothing else]].\n");
    Inspection.Result worse = check(false);
    assertThat(worse.fails()).isTrue();
    assertThat(worse.told())
        .contains("no page is called \"nothing else\"", "1 error,", "The check fails")
        .doesNotContain("no page is called \"nothing\"");
  }

  @Test
  void theSameFaultTwiceIsNewOnce() throws Exception {
    check(true);
    article(FAULTS + "\n" + FAULTS);

    Inspection.Result twice = check(false);

    assertThat(twice.fails()).isTrue();
    assertThat(twice.told()).contains("1 error, 1 warning");
  }

  @Test
  void aBaselineEntryForAFixedProblemIsReported() throws Exception {
    check(true);
    article("Nothing is wrong here: [the topic](../topics/closeness.md).\n");

    Inspection.Result fixed = check(false);

    assertThat(fixed.fails()).isFalse();
    assertThat(fixed.told())
        .contains(
            "note[baseline-over] \"unknown-reference\" no longer reports this in"
                + " content/articles/a.md",
            "delete this entry",
            "- {rule: unknown-reference");
  }

  @Test
  void theBaselineOfTheSiteIsUsedUnlessItIsLeftOut() throws Exception {
    assertThat(check(BaselineUse.USUAL).fails()).as("there is no baseline yet").isTrue();

    check(BaselineUse.of(Optional.empty(), true, false, false));
    Inspection.Result usual = check(BaselineUse.USUAL);
    Inspection.Result none = check(BaselineUse.of(Optional.empty(), false, false, true));

    assertThat(root.resolve("site/baseline.yaml")).isRegularFile();
    assertThat(usual.fails()).as(usual.told()).isFalse();
    assertThat(usual.told()).contains("in the baseline and not shown");
    assertThat(none.fails()).isTrue();
    assertThat(none.told()).contains("error[unknown-reference]").doesNotContain("baseline");
  }

  @Test
  void pruningDeletesTheEntriesOfWhatIsFixedAndAddsNothing() throws Exception {
    check(true);
    article("Nothing is said here. See [[nothing]], and <i>.\n");

    Inspection.Result pruned = check(BaselineUse.of(Optional.of("old.yaml"), false, true, false));

    assertThat(pruned.told()).doesNotContain("baseline-over").contains("[raw-html]");
    assertThat(Files.readString(root.resolve("old.yaml")))
        .contains("rule: unknown-reference")
        .doesNotContain("uncited-claim", "raw-html");
    assertThat(check(false).told()).doesNotContain("baseline-over");
  }

  @Test
  void aBaselineMayBeAsLargeAsALargeSiteMakesIt() throws Exception {
    StringBuilder entries = new StringBuilder();
    String page = "content/articles/" + "x".repeat(60);
    for (int i = 0; i < 20_000; i++) {
      entries
          .append("- {rule: dead-end, file: \"")
          .append(page)
          .append(i)
          .append(".md\", text: \"");
      entries.append(i).append("\"}\n");
    }
    BaseSite.write(root.resolve("old.yaml"), entries.toString());
    assertThat(Files.size(root.resolve("old.yaml"))).isGreaterThan(2L << 20);

    assertThat(check(false).told()).contains("baseline-over").doesNotContain("old.yaml: error");
  }

  @Test
  void contradictingWishesForTheBaselineAreRefused() {
    assertThatThrownBy(() -> BaselineUse.of(Optional.empty(), true, true, false))
        .hasMessageContaining("name one of these options");
    assertThatThrownBy(() -> BaselineUse.of(Optional.of("old.yaml"), false, false, true))
        .hasMessageContaining("name one of these options");
  }

  @Test
  void hostileTextInTheBaselineIsRecognizedAgain() throws Exception {
    article("See [[a \"b\" \\ c: {d}, #e 100% é \ud83d\ude00]] and <i>.\n");
    check(true);

    Inspection.Result again = check(false);

    assertThat(again.fails()).as(again.told()).isFalse();
    assertThat(again.told()).doesNotContain("baseline-over");
  }

  @Test
  void aMissingOrMalformedBaselineIsReported() throws Exception {
    assertThatThrownBy(() -> check(false))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("old.yaml is missing: create it with --write-baseline");

    BaseSite.write(root.resolve("old.yaml"), "rule: x\n");
    assertThat(check(false).told()).contains("old.yaml:1:1: error[data-file]");
  }

  @Test
  void reportsAreWrittenToTheirPaths() throws Exception {
    Inspection.Result result = check(true, "sarif,json=out/deep/x.json", "github", "junit");

    Path folder = root.resolve("site/target/report");
    assertThat(folder.resolve("findings.sarif")).isRegularFile();
    assertThat(folder.resolve("junit.xml")).isRegularFile();
    assertThat(folder.resolve("findings.json")).doesNotExist();
    assertThat(root.resolve("out/deep/x.json")).isRegularFile();
    assertThat(result.commands()).as("old findings need no flag").isEmpty();
    assertThat(root.resolve("site/target/public")).doesNotExist();

    check(true);
    assertThat(folder.resolve("findings.sarif")).as("of an earlier check").doesNotExist();
    assertThat(folder.resolve("index.html")).isRegularFile();
  }

  @Test
  void theReportHasTheSameBytesInAnyFolder(@TempDir Path folder) throws Exception {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there/deeper");
    TestSites.write(here, 7, 40);
    TestSites.write(there, 7, 40);

    CheckOrder order = CheckOrder.USUAL;
    Inspection.run(TestSites.settings(here).withThreads(1), order, Progress.SILENT);
    Inspection.run(TestSites.settings(there).withThreads(4), order, Progress.SILENT);

    for (String name : List.of("index.html", "health.json")) {
      String file = "site/target/report/" + name;
      assertThat(Files.readString(here.resolve(file), UTF_8))
          .as(name)
          .isEqualTo(Files.readString(there.resolve(file), UTF_8))
          .doesNotContain(folder.toString());
    }
  }

  @Test
  void linksOfTheReportLeadToTheFileOrToTheGivenAddress() throws Exception {
    check(true);
    String page = "site/target/report/index.html";
    assertThat(Files.readString(root.resolve(page)))
        .contains("href=\"../../../content/articles/a.md\">content/articles/a.md:9</a>");
    assertThat(root.resolve("site/target/report/../../../content/articles/a.md")).isRegularFile();

    BaseSite.write(
        root.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://test.example.org\n"
            + "sourceUrl: \"https://forge.example.org/blob/main/{file}#L{line}\"\n");
    check(true);
    assertThat(Files.readString(root.resolve(page)))
        .contains("href=\"https://forge.example.org/blob/main/content/articles/a.md#L9\"");

    CheckOrder order =
        CheckOrder.of(
            "never",
            List.of(),
            BaselineUse.USUAL,
            Optional.of("vscode://file{root}/{file}:{line}"));
    Inspection.run(TestSites.settings(root), order, Progress.SILENT);
    assertThat(Files.readString(root.resolve(page)))
        .contains("href=\"vscode://file" + root + "/content/articles/a.md:9\"");
  }
}
