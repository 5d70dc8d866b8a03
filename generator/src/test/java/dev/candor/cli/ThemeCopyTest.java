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

/** A theme file is copied to be changed, and a build reports when its original has changed. */
class ThemeCopyTest {

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

  @Test
  void aCopyIsUsedAndItsOriginalIsWatched() throws IOException {
    assertThat(run("theme", "copy", "layout.ftlh", "--root", root())).as(told).isZero();

    Path theme = folder.resolve("ours/themes/plain");
    Path copy = theme.resolve("templates/layout.ftlh");
    Files.writeString(copy, Files.readString(copy).replace("</body>", "<!-- ours --></body>"));
    Path out = folder.resolve("out");
    assertThat(run("build", "--root", root(), "--out", out.toString())).as(told).isZero();
    assertThat(told).contains("0 warnings");
    assertThat(Files.readString(out.resolve("index.html"))).contains("<!-- ours -->");

    Path list = theme.resolve("copied.yaml");
    Files.writeString(list, Files.readString(list).replaceAll(": [0-9a-f]{4}", ": 0000"));
    assertThat(run("build", "--root", root(), "--out", out.toString())).as(told).isZero();
    assertThat(told)
        .contains("themes/plain/copied.yaml:2:1: warning[theme-original]")
        .contains("the original of this file has changed since you copied it");
  }

  @Test
  void existingAndUnknownFilesAreRejected() {
    assertThat(run("theme", "copy", "styles/00-tokens.css", "--root", root())).as(told).isZero();

    assertThat(run("theme", "copy", "00-tokens.css", "--root", root())).isEqualTo(2);
    assertThat(told).contains("exists already", "Nothing was written.");
    assertThat(run("theme", "copy", "layuot.ftlh", "--root", root())).isEqualTo(2);
    assertThat(told)
        .contains("The theme has no file \"layuot.ftlh\": did you mean \"layout.ftlh\"?");
    assertThat(run("theme")).isEqualTo(2);
  }
}
