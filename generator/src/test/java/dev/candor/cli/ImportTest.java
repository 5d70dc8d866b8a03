package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exports of two blogs become a site that builds. */
class ImportTest extends SiteCommands {

  private int both(String... more) {
    return run(OriginSamples.imported(more));
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve("content").resolve(path));
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all;
  }

  @Test
  void nothingIsLost() {
    assertThat(both()).as(told).isZero();
    assertThat(told)
        .contains("6 pages, 518 words, 0 lost; 0 blocks kept as plain text.")
        .contains("note[import-decision] ")
        .contains("warning[import-image] is not here: ")
        .contains("warning[import-address] links to ");
  }

  @Test
  void theBlogBecomesTypedPages() throws IOException {
    assertThat(both()).isZero();

    assertThat(page("articles/when-couple-stops-touching.md"))
        .contains("title: When a Couple Stops Touching\n")
        .contains("summary: How touch leaves a relationship, and how it may return.\n")
        .contains("authors: [dana-whitlock]\n")
        .contains("published: 2025-05-03\n")
        .contains("topics: [couples, touch]\n")
        .contains("redirects: [\"/2025/05/when-couple-stops-touching.html\"]\n")
        .contains("help: If touch has left your relationship, a licensed therapist can help")
        .contains("\n## What Goes Missing When Touch Goes?\n\n- **Ease**: A hand")
        .contains("(see my article: [[What Oxytocin Does and Doesn't Do]])")
        .contains("(see my article: [[Asking For What You Want]])")
        .contains("changed:\n\n![[iris-and-bram]]\n\n## Conclusion\n")
        .doesNotContain("About Me")
        .doesNotContain("Getting Help");
    assertThat(page("vignettes/iris-and-bram.md"))
        .contains("people: [Iris, Bram]\nbasis: composite\n")
        .contains("![](../images/two-chairs.jpg \"When touch goes missing\")");
    assertThat(page("people/dana-whitlock.md"))
        .contains("name: Dana Whitlock")
        .contains("I am a licensed counsellor (EFT, sensate focus)")
        .doesNotContain("555");
    assertThat(page("planned.yaml"))
        .contains("- title: Asking For What You Want\n- title: Waiting It Out\n");
    assertThat(told)
        .contains("www.harbourstreet.blogspot.co.uk/2023/11/waiting-it-out.html")
        .contains("Not imported: 2 comments.");
  }

  @Test
  void theWordPressPostIsSetAsItsAuthorMeantIt() throws IOException {
    assertThat(both()).isZero();

    assertThat(page("articles/feeling-close-again.md"))
        .contains("title: \"Feeling Close Again: What It Is & 4 Steps to Begin\"")
        .contains("steps: 4\n")
        .contains("redirects: [\"/blog/feeling-close-again/\"]")
        .contains("## Signs that closeness has gone\n\n- You tell your news")
        .contains("![](../images/bench.jpg \"Side by side is a start\")")
        .contains("\u201CWhat was the best of today?\u201D will do.\\\nIt needn't lead anywhere.")
        .contains("\n## 4. Touch without an aim\n")
        .contains("\n## Closeness is within reach\n")
        .doesNotContain("Noor Delacroix");
    assertThat(page("people/noor-delacroix.md")).contains("pronouns: they/them");
    assertThat(page("articles/four-questions.md"))
        .contains("\n## Do we need a therapist?\n\nNot always.")
        .contains("[[feeling-close-again|feeling close again]]");
  }

  @Test
  void whatWasNotPublicIsADraftOrNotThere() throws IOException {
    assertThat(both()).isZero();

    assertThat(content().values()).noneMatch(text -> text.contains("CANARY-COMMENT"));
    assertThat(content().values()).noneMatch(text -> text.contains("opensesame"));
    assertThat(content().values()).noneMatch(text -> text.contains("dana@example.org"));
    assertThat(content().values())
        .filteredOn(text -> text.contains("CANARY"))
        .hasSize(2)
        .allMatch(text -> text.contains("\ndraft: true #"));
  }

  @Test
  void theResultBuildsAndNeedsOnlyWhatAPersonMustAdd() throws IOException {
    assertThat(both()).isZero();

    assertThat(run("build")).as(told).isZero();
    run("check", "--no-baseline");
    assertThat(
            told.lines().filter(line -> line.startsWith("content/") && line.contains(": error[")))
        .hasSize(2)
        .allMatch(line -> line.contains("error[image-alt]"));
    assertThat(told).contains("warning[uncited-claim]").contains("warning[doubled-punctuation]");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    assertThat(both()).isZero();
    Map<String, String> first = content();

    assertThat(both()).isZero();
    assertThat(content()).isEqualTo(first);
    assertThat(told).contains("0 created, 0 updated, 12 unchanged, 0 edited since");
  }

  @Test
  void whatAnEditorChangedIsNeverOverwritten() throws IOException {
    assertThat(both()).isZero();
    Path file = folder.resolve("content/articles/what-oxytocin-does.md");
    String edited = Files.readString(file) + "\nAnd one more thing.\n";
    Files.writeString(file, edited);

    assertThat(both()).isZero();
    assertThat(Files.readString(file)).isEqualTo(edited);
    assertThat(told)
        .containsPattern(
            "content/articles/what-oxytocin-does.md:\\d+:1: warning\\[import-conflict\\] ")
        .contains("      And one more thing.\n    the import's text:\n      (nothing)\n")
        .contains("type \"candor serve\", open /_candor/import")
        .contains("1 edited since");
  }

  @Test
  void theReportShowsDecisionsAndBothVersionsOfAnEditedPage() throws IOException {
    assertThat(both()).isZero();
    Path file = folder.resolve("content/articles/what-oxytocin-does.md");
    Files.writeString(file, Files.readString(file) + "\nMine <b>now</b>.\n");
    assertThat(both()).isZero();

    Path reports = folder.resolve("site/target/import");
    assertThat(Files.readString(reports.resolve("report.html")))
        .contains("split into 4 questions")
        .contains("living like flatmates")
        .contains("(212) 555-0136")
        .contains("Mine &lt;b&gt;now&lt;/b&gt;.")
        .contains("what the import would write");
    assertThat(Files.readString(reports.resolve("findings.sarif")))
        .contains("import-conflict")
        .contains("Your page:\\nMine \\u003Cb\\u003Enow\\u003C/b\\u003E.\\nThe import's text:\\n")
        .contains("open /_candor/import");
    assertThat(Files.readString(reports.resolve("_redirects")))
        .contains("/ p=41 /articles/feeling-close-again/ 301\n");
    assertThat(Files.readString(reports.resolve("gone.txt"))).contains("waiting-it-out.html");
  }

  @Test
  void whatAnEditorDeletedStaysDeleted() throws IOException {
    assertThat(both()).isZero();
    Path file = folder.resolve("content/articles/what-oxytocin-does.md");
    Files.delete(file);

    assertThat(both()).isZero();
    assertThat(file).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Map<String, String> before = content();

    assertThat(both("--dry-run")).isZero();
    assertThat(content()).isEqualTo(before);
    assertThat(told).contains("Nothing was written: this was a dry run.");
  }

  @Test
  void onlySomePostsCanBeImported() throws IOException {
    assertThat(both("--only", "*oxytocin*")).isZero();

    assertThat(folder.resolve("content/articles")).isDirectoryContaining("glob:**oxytocin*");
    assertThat(told).contains("1 page, ");
  }

  @Test
  void imagesComeFromTheFolderNamed() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    Files.createDirectories(folder.resolve("media/2024"));
    Files.write(folder.resolve("media/2024/bench-300x200.jpg"), png);

    assertThat(both("--media", folder.resolve("media").toString())).isZero();
    assertThat(folder.resolve("content/images/bench.png")).hasBinaryContent(png);
    assertThat(page("articles/feeling-close-again.md")).contains("](../images/bench.png ");
  }

  @Test
  void withoutASiteAnyFolderCanBeFilled() throws IOException {
    Path into = folder.resolve("elsewhere");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status =
        Main.run(
            both,
            both,
            "import",
            OriginSamples.WORDPRESS.toString(),
            "--into",
            into.toString(),
            "--root",
            folder.resolve("none").toString());

    assertThat(status).as(out.toString(UTF_8)).isZero();
    assertThat(into.resolve("articles/feeling-close-again.md")).exists();
    assertThat(into.resolve("people/reviewer-to-be-named.md")).exists();
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(run("import")).isEqualTo(2);
    assertThat(told).contains("Name the export to import: candor import FILE.");
    assertThat(run("import", folder.resolve("nothing.xml").toString())).isEqualTo(1);
    assertThat(told).contains("nothing.xml").contains("doesn't exist");
  }
}
