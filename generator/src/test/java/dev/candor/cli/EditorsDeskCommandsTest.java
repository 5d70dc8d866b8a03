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
}
