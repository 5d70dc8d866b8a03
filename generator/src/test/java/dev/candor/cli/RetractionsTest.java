package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public snapshot of retractions says which works of a site were withdrawn. */
class RetractionsTest {

  private static final String HEAD =
      "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
          + "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
          + "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n";

  @TempDir private Path folder;

  private String told = "";

  @BeforeEach
  void aSiteThatCites() throws IOException {
    BaseSite.write(folder);
    StringBuilder works = new StringBuilder();
    for (String id : List.of("gone", "doubted", "back", "fine", "doubted-then-gone")) {
      works.append("- id: ").append(id).append("\n  type: article-journal\n");
      works.append("  author: [{family: Smith}]\n  title: On ").append(id).append('\n');
      works.append("  DOI: 10.1000/").append(id).append("\n  checked: 2026-11-01\n");
    }
    works.append("- id: by-number\n  type: article-journal\n  author: [{family: Smith}]\n");
    works.append("  title: By number\n  URL: https://pubmed.ncbi.nlm.nih.gov/12345/\n");
    works.append("  checked: 2026-11-01\n");
    Files.writeString(folder.resolve("content/references.yaml"), works.toString());
    Files.createDirectories(folder.resolve("content/articles"));
    Files.writeString(
        folder.resolve("content/articles/a.md"),
        "---\ntitle: A page\nsummary: What it says.\nauthors: [ann]\nreviewer: rob\n"
            + "published: 2026-01-02\n---\n\nWords [@gone; @fine; @back; @by-number].\n");
  }

  private static String row(
      String date, String notice, String doi, String pmid, String nature, String reason) {
    return "1,\"A title, with \"\"quotes\"\"\",x,x,x,x,x,x,x,x,"
        + String.join(",", date, notice, "0", "1/1/2001 0:00", doi, pmid, nature, reason)
        + ",No,,\n";
  }

  private int run(String... args) {
    CommandRun run = CommandRun.on(folder, args);
    told = run.told();
    return run.status();
  }

  private int cite(String snapshot, String... more) throws IOException {
    Path file = folder.resolve("retraction_watch.csv");
    Files.writeString(file, snapshot);
    List<String> args = new ArrayList<>(List.of("cite", file.toString()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private static String snapshot() {
    return HEAD
        + row(
            "5/6/2024 0:00",
            "10.1000/n1",
            "10.1000/GONE",
            "0",
            "Retraction",
            "+Error in Data;+Fraud;")
        + row("7/8/2023 0:00", "10.1000/n2", "10.1000/doubted", "0", "Expression of concern", "")
        + row("1/2/2020 0:00", "10.1000/n3", "10.1000/back", "0", "Retraction", "")
        + row("3/4/2021 0:00", "10.1000/n4", "10.1000/back", "0", "Reinstatement", "")
        + row("9/9/2022 0:00", "10.1000/n5", "10.1000/doubted-then-gone", "0", "Retraction", "")
        + row("9/9/2024 0:00", "x", "10.1000/doubted-then-gone", "0", "Expression of concern", "")
        + row("10/1/2026 0:00", "10.1000/n6", "unavailable", "12345", "Retraction", "")
        + row("1/1/2099 0:00", "10.1000/n7", "10.1000/other", "0", "Retraction", "")
        + row("2/2/2020 0:00", "10.1000/n8", "10.1000/fine", "0", "Correction", "");
  }

  @Test
  void worksAreMarkedByTheirNewestNotice() throws IOException {
    assertThat(cite(snapshot())).as(told).isZero();

    assertThat(told)
        .contains("gone: retracted on 2024-05-06 (Error in Data, Fraud)")
        .contains("doubted: of concern on 2023-07-08")
        .contains("back: reinstated on 2021-03-04")
        .contains("doubted-then-gone: retracted on 2022-09-09")
        .contains("Snapshot of 2026-10-01, 9 rows: of 6 works, 5 with a notice; 0 can't be");
    assertThat(Files.readString(folder.resolve("content/retractions.lock.yaml")))
        .contains("snapshot: 2026-10-01\nsha256: \"")
        .contains("  - id: gone\n    state: retracted\n    on: 2024-05-06\n")
        .contains("  - id: by-number\n    state: retracted\n")
        .doesNotContain("fine")
        .doesNotContain("other");
  }

  @Test
  void theBuildFailsForWhatIsRetractedAndForNothingElse() throws IOException {
    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).as(told).isZero();
    assertThat(cite(snapshot())).isZero();

    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).isEqualTo(1);
    assertThat(told)
        .contains("error[retracted-source] \"gone\" was withdrawn")
        .contains("error[retracted-source] \"by-number\" was withdrawn")
        .contains("warning[source-of-concern]")
        .doesNotContain("\"back\" was")
        .doesNotContain("\"fine\" was")
        .doesNotContain("retraction-snapshot");
  }

  @Test
  void theSameSnapshotGivesTheSameBytes() throws IOException {
    assertThat(cite(snapshot())).isZero();
    String first = Files.readString(folder.resolve("content/retractions.lock.yaml"));

    assertThat(cite(snapshot())).isZero();
    assertThat(Files.readString(folder.resolve("content/retractions.lock.yaml"))).isEqualTo(first);
  }

  @Test
  void aRowThatIsBrokenIsReported() throws IOException {
    String broken = snapshot().replace("1/2/2020 0:00,", "\"1/2/2020 0:00,");

    assertThat(cite(broken)).isEqualTo(1);
    assertThat(told).contains("retraction_watch.csv:4: error[import-source] has ");
  }

  @Test
  void whatASnapshotSaysIsTextAndNothingElse() throws IOException {
    String hostile =
        HEAD
            + "\uFEFF"
            + row(
                "5/6/2024 0:00",
                "\"10.1000/n\"\" onload=x\"",
                "10.1000/gone",
                "0",
                "Retraction",
                "\"+a: [b]\nstate: reinstated\u202E\u001B[31m\"");

    assertThat(cite(hostile)).as(told).isZero();
    assertThat(Files.readString(folder.resolve("content/retractions.lock.yaml")))
        .contains("    reason: \"a: [b] state: reinstated [31m\"\n")
        .doesNotContain("onload");
    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).isEqualTo(1);
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    assertThat(cite(snapshot(), "--dry-run")).isZero();
    assertThat(told).contains("Nothing was written");
    assertThat(folder.resolve("content/retractions.lock.yaml")).doesNotExist();
  }

  private void works(String text) throws IOException {
    Files.writeString(folder.resolve("content/references.yaml"), text);
  }

  private static String work(String id, String doi, String more) {
    return "- id: "
        + id
        + "\n  type: article-journal\n  author: [{family: Smith}]\n  title: On "
        + id
        + "\n  DOI: "
        + doi
        + "\n  checked: 2026-11-01\n"
        + more;
  }

  private String lockOf(String... rows) throws IOException {
    cite(HEAD + String.join("", rows));
    return Files.readString(folder.resolve("content/retractions.lock.yaml"));
  }

  @Test
  void aReinstatedWorkMayBeCitedAgainAndAnotherRetractionCountsAgain() throws IOException {
    String gone = row("1/2/2020 0:00", "10.1000/n3", "10.1000/BACK", "0", "Retraction", "+Error;");
    String back = row("3/4/2021 0:00", "10.1000/n4", "10.1000/back", "0", "Reinstatement", "");
    String again = row("5/6/2022 0:00", "10.1000/n5", "10.1000/back", "0", "Retraction", "");

    assertThat(lockOf(gone)).contains("id: back\n    state: retracted\n    on: 2020-01-02\n");
    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).isEqualTo(1);
    assertThat(lockOf(back, gone))
        .contains("id: back\n    state: reinstated\n    on: 2021-03-04\n");
    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).as(told).isZero();
    assertThat(run("build", "--date", "2026-11-22")).as(told).isZero();
    assertThat(Files.readString(folder.resolve("site/target/public/articles/a/index.html")))
        .doesNotContain("Retracted");
    assertThat(lockOf(again, back, gone)).contains("state: retracted\n    on: 2022-05-06\n");
    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).isEqualTo(1);
  }

  @Test
  void aWorkThatIsMarkedByHandAndReinstatedIsNamed() throws IOException {
    String all = Files.readString(folder.resolve("content/references.yaml"));
    works(all.replace("title: On back\n", "title: On back\n  retracted: true\n"));
    cite(snapshot());

    run("check", "--fail-on", "error", "--date", "2026-11-22");
    assertThat(told)
        .contains("warning[retraction-record] \"back\" was reinstated on 2021-03-04")
        .contains("delete retracted: true");
  }

  @Test
  void aConcernIsAWarningWithItsNoticeUntilItIsLifted() throws IOException {
    works(work("doubted", "10.1000/Doubted", "") + work("fine", "10.1000/fine", ""));
    Path page = folder.resolve("content/articles/a.md");
    Files.writeString(page, Files.readString(page).replaceAll("\\[@.*]", "[@doubted]"));
    String concern =
        row("7/8/2023 0:00", "10.1000/n2", "10.1000/doubted", "0", "Expression of Concern", "");
    String lifted = row("7/9/2024", "10.1000/n9", "10.1000/doubted", "0", "Reinstatement", "");

    assertThat(lockOf(concern)).contains("state: concern\n    on: 2023-07-08\n");
    assertThat(run("check", "--fail-on", "error", "--date", "2026-11-22")).as(told).isZero();
    assertThat(told)
        .contains("warning[source-of-concern]")
        .contains("on 2023-07-08")
        .contains("https://doi.org/10.1000/n2");
    assertThat(run("build", "--date", "2026-11-22")).as(told).isZero();
    assertThat(lockOf(concern, lifted)).contains("state: reinstated\n    on: 2024-07-09\n");
    run("check", "--fail-on", "error", "--date", "2026-11-22");
    assertThat(told).doesNotContain("source-of-concern");
    assertThat(lockOf(row("1/1/2022", "", "10.1000/x", "0", "Retraction", "")))
        .doesNotContain("works:");
  }

  @Test
  void eachOfTwoEntriesForOneWorkIsMarked() throws IOException {
    works(work("first", "10.1000/gone", "") + work("second", "10.1000/GONE", ""));

    assertThat(lockOf(row("5/6/2024 0:00", "", "10.1000/gone", "0", "Retraction", "")))
        .contains("id: first\n    state: retracted")
        .contains("id: second\n    state: retracted");
  }
}
