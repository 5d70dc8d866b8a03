package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import dev.candor.content.KindRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new site started from the command line passes the check at once. */
class InitTest {

  @TempDir private Path folder;

  private String told = "";

  private int run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status = Main.run(both, both, args);
    told = out.toString(UTF_8);
    return status;
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNewSitePassesTheCheckAsItIsAndHasAPageOfEachKind() throws IOException {
    Path ours = folder.resolve("new/ours");
    assertThat(run("init", ours.toString(), "--title", "Sleep: \"well\" # enough"))
        .as(told)
        .isZero();

    assertThat(run("check", "--root", ours.toString(), "--fail-on", "warning")).as(told).isZero();

    assertThat(told).contains("0 errors, 0 warnings");
    for (ContentKind<?> kind : ContentKinds.BUILT_IN) {
      String folder = kind.is(KindRole.LISTING) ? "listings" : kind.folder();
      assertThat(inside(ours.resolve("content/" + folder))).isNotEmpty();
    }
    assertThat(inside(ours))
        .containsExactly(
            ".github", ".gitignore", ".vscode", "README.md", "content", "pom.xml", "site");
    assertThat(Files.readString(ours.resolve("site/site.yaml")))
        .contains("title: \"Sleep: \\\"well\\\" # enough\"\n")
        .doesNotContain("{{");
    assertThat(Files.readString(ours.resolve("pom.xml")))
        .containsPattern("<version>[0-9]+\\.[0-9]+\\.[0-9]+[^<]*</version>");
  }

  @Test
  void afterTwoYearsTheSampleNeedsOnlyRenewals() {
    Path ours = folder.resolve("ours");
    run("init", ours.toString());

    assertThat(run("check", "--root", ours.toString(), "--date", "2030-01-01")).as(told).isZero();
    assertThat(told).contains("stale-listing");
  }

  @Test
  void aFolderThatIsNotEmptyIsRejectedAndLeftUnchanged() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");

    assertThat(run("init", folder.toString())).isEqualTo(2);

    assertThat(told).contains("is not empty (notes.txt)", "Nothing was written.");
    assertThat(inside(folder)).containsExactly("notes.txt");
    assertThat(run("init", folder.resolve("notes.txt").toString())).isEqualTo(2);
    assertThat(told).contains("is a file");
  }

  @Test
  void anEmptyRepositoryIsEmpty() throws IOException {
    Files.createDirectories(folder.resolve("ours/.git"));

    assertThat(run("init", folder.resolve("ours").toString())).as(told).isZero();
  }

  @Test
  void aFailedStartLeavesNoFilesBehind() throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");

    assertThat(run("init", folder.resolve("file/ours").toString())).isEqualTo(3);
    assertThat(told).contains("can't fill").doesNotContain("\tat ");
    assertThat(inside(folder)).containsExactly("file");
  }

  @Test
  void aSitesOwnFileReplacesThatOfTheTheme() throws IOException {
    Path ours = folder.resolve("ours");
    run("init", ours.toString());
    Path theme = Files.createDirectories(ours.resolve("themes/plain"));
    Files.createDirectories(theme.resolve("styles"));
    Files.createDirectories(theme.resolve("templates"));
    Files.writeString(theme.resolve("styles/99-ours.css"), ".ours { color: red }\n");
    String layout = Files.readString(Path.of("../themes/plain/templates/layout.ftlh"));
    Files.writeString(
        theme.resolve("templates/layout.ftlh"),
        layout.replace("</body>", "<p>Ours alone</p></body>"));

    assertThat(run("build", "--root", ours.toString())).as(told).isZero();

    Path site = ours.resolve("site/target/public");
    assertThat(Files.readString(site.resolve("404.html"))).contains("<p>Ours alone</p>");
    try (Stream<Path> all = Files.walk(site)) {
      List<Path> styles = all.filter(p -> p.toString().endsWith(".css")).toList();
      assertThat(styles).isNotEmpty();
      StringBuilder css = new StringBuilder();
      for (Path style : styles) {
        css.append(Files.readString(style));
      }
      assertThat(css).contains(".ours", "--paper");
    }
  }

  @Test
  void anUnknownThemeIsReported() throws IOException {
    Path ours = folder.resolve("ours");
    run("init", ours.toString());
    Path settings = ours.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings).replace("theme: plain", "theme: fancy"));

    assertThat(run("check", "--root", ours.toString())).isEqualTo(1);
    assertThat(told).contains("there is no theme \"fancy\"");
  }
}
