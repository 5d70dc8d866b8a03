package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a script sees it: its exit status and what it prints. */
class MainTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return Main.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  @Test
  void aSuccessfulBuildExitsWithZeroAndASummary() throws Exception {
    BaseSite.write(folder);

    int status = run("build", "--root", folder.toString(), "--date", "2026-11-22");

    assertThat(status).as(err.toString(UTF_8)).isZero();
    assertThat(out.toString(UTF_8)).contains("4 pages", "0 errors", "read ", "publish ");
    assertThat(folder.resolve("site/target/public/index.html")).isRegularFile();
  }

  @Test
  void contentErrorsExitWithOne() throws Exception {
    BaseSite.write(folder);
    BaseSite.write(folder.resolve("content/glossary/a.md"), "---\ntitel: a\n---\n");

    assertThat(run("build", "--root", folder.toString())).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .contains("content/glossary/a.md:2:1: error[unknown-key]", "did you mean \"title\"?")
        .doesNotContain("\tat ");
    assertThat(out.toString(UTF_8))
        .contains("Fix the errors first. The published site was not changed.");
  }

  @Test
  void aCheckCanFailOnWarnings() throws Exception {
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("content/glossary/a.md"), "---\ntitle: a\ndefinition: b\n---\n<b>c</b>\n");

    assertThat(run("check", "--root", folder.toString())).isZero();
    assertThat(run("check", "--root", folder.toString(), "--fail-on", "warning")).isEqualTo(1);
    assertThat(run("check", "--root", folder.toString(), "--fail-on", "never")).isZero();
    assertThat(folder.resolve("site/target/public")).doesNotExist();
    assertThat(folder.resolve("site/target/report/index.html")).isRegularFile();
  }

  @Test
  void aBuildNamesThePagesThatWaitForTheirDay() throws Exception {
    BaseSite.write(folder);
    BaseSite.write(
        folder.resolve("content/articles/ahead.md"),
        "---\ntitle: Ahead\nsummary: Not yet.\nauthors: [ann]\nreviewer: rob\n"
            + "published: 2027-01-01\n---\n");

    assertThat(run("build", "--root", folder.toString(), "--date", "2026-12-31")).isZero();
    assertThat(out.toString(UTF_8))
        .contains("1 page is held back until its day: content/articles/ahead.md (2027-01-01)");
    assertThat(folder.resolve("site/target/public/articles/ahead")).doesNotExist();

    out.reset();
    assertThat(run("build", "--root", folder.toString(), "--date", "2027-01-01")).isZero();
    assertThat(out.toString(UTF_8)).doesNotContain("held back");
    assertThat(folder.resolve("site/target/public/articles/ahead/index.html")).isRegularFile();
  }

  @Test
  void wrongUsageExitsWithTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("bild")).isEqualTo(2);
    assertThat(run("build", "--rot", "x")).isEqualTo(2);
    assertThat(run("build", "--date", "2026-02-30")).isEqualTo(2);
    assertThat(run("check", "--fail-on", "eror")).isEqualTo(2);
    assertThat(run("check", "--report", "sarf")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("did you mean \"sarif\"?");
    assertThat(run("check", "--source-url", "javascript:{file}")).isEqualTo(2);
  }

  @Test
  void anUnreadableFileExitsWithThreeAndOneLine() throws Exception {
    BaseSite.write(folder);
    Path page = folder.resolve("content/pages/safety.md");
    Files.setPosixFilePermissions(page, Set.of());
    assumeFalse(Files.isReadable(page), "the administrator may read everything");

    assertThat(run("check", "--root", folder.toString())).isEqualTo(3);
    assertThat(err.toString(UTF_8).lines())
        .containsExactly("candor: can't read " + page + ": permission denied");
  }

  @Test
  void aMissingFolderExitsWithThreeAndOneLine() {
    assertThat(run("build", "--root", folder.resolve("nowhere").toString())).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains("site.yaml is missing").doesNotContain("\tat ");
  }
}
