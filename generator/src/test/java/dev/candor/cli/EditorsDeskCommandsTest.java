package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that an editor uses every week, on a site of their own. */
class EditorsDeskCommandsTest {

  @TempDir private Path folder;

  private String told = "";

  private int run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status = Main.run(both, both, args);
    told = out.toString(UTF_8);
    return status;
  }

  private String root() {
    return folder.resolve("ours").toString();
  }

  @BeforeEach
  void begin() {
    assertThat(run("init", root())).as(told).isZero();
  }

  private void page(String id, String fields, String text) throws IOException {
    Files.writeString(
        folder.resolve("ours/content/pages/" + id + ".md"),
        "---\ntitle: Page " + id + "\nsummary: What this is about.\n" + fields + "---\n" + text);
  }

  @Test
  void aRuleIsExplainedByItsPage() {
    assertThat(run("explain", "cut-value")).as(told).isZero();
    assertThat(told).startsWith("# cut-value").contains("## Why", "\"Use pen #1 first\"");
    assertThat(run("explain")).isZero();
    assertThat(told).contains("cut-value (error): ", "orphan (warning): ");
    assertThat(run("explain", "cut-valeu")).isEqualTo(2);
    assertThat(told).contains("did you mean \"cut-value\"?");
  }

  @Test
  void aBuildSaysHowManyPagesItLeftOutAndWhy() throws IOException {
    page("one", "draft: true\n", "Text.\n");
    page("two", "publish: 2099-01-01\n", "Text.\n");
    page("three", "expires: 2020-01-01\n", "Text.\n");

    assertThat(run("build", "--root", root())).as(told).isZero();
    assertThat(told)
        .contains("Left out: 1 draft, 1 page that expired", "1 page is held back until its day");
  }

  @Test
  void manyNotesOfOneRuleAreOneLineUnlessAllAreWanted() throws IOException {
    for (int i = 0; i < 7; i++) {
      page("c" + i, "", "Text <!-- remember " + i + " --> goes on.\n");
    }

    assertThat(run("check", "--root", root(), "--fail-on", "never")).as(told).isZero();
    assertThat(told).contains("note[comment] 7 times: ").doesNotContain("c3.md:5:6");
    assertThat(run("check", "--root", root(), "--fail-on", "never", "--all")).isZero();
    assertThat(told).contains("c3.md:5:6: note[comment]");
  }

  @Test
  void aCheckEndsWithTheFiveFindingsToStartWith() throws IOException {
    for (int i = 0; i < 7; i++) {
      page("w" + i, "", "See [[Nothing " + i + "]].\n");
    }

    assertThat(run("check", "--root", root())).isEqualTo(1);
    String end = told.substring(told.indexOf("Start with these:"));
    assertThat(end.lines().filter(line -> line.startsWith("- content/"))).hasSize(5);
    assertThat(end).contains("candor explain unknown-reference", "7 errors");
  }

  private String textOf(String page) throws IOException {
    return Files.readString(folder.resolve("ours/content/pages/" + page + ".md"));
  }

  @Test
  void aRenamedPageTakesItsReferencesAlongAndItsOldAddressRedirects() throws IOException {
    page("old-name", "", "## Top\n\nText.\n");
    page("other", "related: [old-name] # see also\n", OTHER);

    assertThat(run("rename", "old-name", "new-name", "--dry-run", "--root", root())).isZero();
    assertThat(told).contains("  - See [[old-name|this]]", "  + See [[new-name|this]]");
    assertThat(folder.resolve("ours/content/pages/old-name.md")).exists();

    assertThat(run("rename", "old-name", "new-name", "--root", root())).as(told).isZero();
    assertThat(textOf("other"))
        .contains("related: [new-name] # see also\n")
        .endsWith(OTHER.replace("old-name", "new-name").replace("Page new", "Page old"));
    assertThat(textOf("new-name")).contains("redirects: [/old-name/]\n---\n");
    assertThat(folder.resolve("ours/content/pages/old-name.md")).doesNotExist();
    assertThat(run("check", "--root", root())).as(told).isZero();
  }

  private static final String OTHER =
      "See [[old-name|this]], [that](old-name.md#top), [it](/old-name/) and [[Page old-name]].\n";

  @Test
  void aPageIsNotRenamedOverAnother() throws IOException {
    page("one", "", "Text.\n");
    page("two", "", "Text.\n");

    assertThat(run("rename", "one", "two", "--root", root())).isEqualTo(2);
    assertThat(told)
        .contains("there is already a page content/pages/two.md", "Nothing was changed");
  }

  @Test
  void aRemovedPageLeavesWordsOrSendsReadersToAnother() throws IOException {
    page("going", "redirects: [/older/]\n", "Text.\n");
    page("staying", "", "Text.\n");
    page("other", "related: [going, safety]\n", "See [[going]] and [the page](going.md).\n");
    assertThat(run("remove", "going", "--root", root(), "--dry-run")).as(told).isZero();
    assertThat(told).contains("  + See going and the page.", "  + related: [safety]");

    assertThat(run("remove", "going", "--to", "staying", "--root", root())).as(told).isZero();
    assertThat(textOf("other"))
        .contains("related: [staying, safety]")
        .contains("See [[pages/staying]] and [the page](../pages/staying.md).");
    assertThat(textOf("staying")).contains("redirects: [/going/, /older/]\n");
    assertThat(run("check", "--root", root())).as(told).isZero();
  }

  @Test
  void aPageThatAnotherNeedsIsNotRemoved() throws IOException {
    assertThat(run("remove", "articles/a-calm-evening", "--root", root())).isEqualTo(2);
    assertThat(told).contains("Nothing was changed");
  }

  @Test
  void tidyingCorrectsWhatPastesLeaveAndKeepsLineEnds() throws IOException {
    Path file = folder.resolve("ours/content/pages/pasted.md");
    Files.writeString(file, PASTED.replace("\n", "\r\n"));

    assertThat(run("tidy", file.toString(), "--dry-run", "--root", root())).as(told).isZero();
    assertThat(told).contains("  + - Nuts", "this was a dry run");
    assertThat(Files.readString(file)).isEqualTo(PASTED.replace("\n", "\r\n"));

    assertThat(run("tidy", file.toString(), "--root", root())).as(told).isZero();
    assertThat(Files.readString(file)).isEqualTo(TIDY.replace("\n", "\r\n"));
    assertThat(run("tidy", file.toString(), "--root", root())).isZero();
    assertThat(told).contains("nothing to tidy");
  }

  private static final String PASTED =
      """
      ---
      title: Pasted
      summary: “Use: the pen.”
      ---
      An al\u00adlergy\u00a0is a reaction.

      \u2022\tNuts
      ##Heading

      See \\[\\[Safety\\]\\] and [it](https://www.google.com/url?q=https://example.org/a&sa=D).

      ```
      \u2022 code stays
      ```
      """;

  private static final String TIDY =
      """
      ---
      title: Pasted
      summary: "Use: the pen."
      ---
      An allergy is a reaction.

      - Nuts
      ## Heading

      See [[Safety]] and [it](https://example.org/a).

      ```
      \u2022 code stays
      ```
      """;

  @Test
  void theDoctorSaysWhatIsMissing() {
    int status = run("doctor", "--root", folder.resolve("nowhere").toString(), "--port", "0");

    assertThat(status).isEqualTo(1);
    assertThat(told).contains("ok  Java ", "!!  there is no site in ", "candor init DIR");
  }
}
