package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.cases.BaseSite;
import dev.candor.diagnostic.Severity;
import dev.candor.output.artifact.Artifact;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.StagedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a build treats the folder that it publishes into. */
class BuildTest {

  @TempDir private Path folder;

  private BuildReport build() throws EnvironmentFault {
    return Generator.build(TestSites.settings(folder), Progress.SILENT);
  }

  private Map<String, String> published() throws IOException {
    Path site = folder.resolve("site/target/public");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return files;
  }

  @Test
  void publishesWhatItMade() throws Exception {
    TestSites.write(folder, 1, 4);

    BuildReport report = build();

    assertThat(report.hasErrors()).as(Summary.findings(report, Severity.ERROR)).isFalse();
    assertThat(published()).isEqualTo(TestSites.built(TestSites.settings(folder)));
    assertThat(report.published().orElseThrow().written()).isEqualTo(report.files());
  }

  @Test
  void theFilesOfAReportCanBeReadAfterTheBuild() throws Exception {
    TestSites.write(folder, 1, 4);
    BuildReport first = build();
    BuildReport second = build();
    Map<String, String> files = published();

    assertThat(texts(first)).isEqualTo(files);
    assertThat(texts(second)).isEqualTo(files);
    assertThat(first.artifacts()).isEqualTo(second.artifacts()).hasSize(first.files());
    BuildReport check = Generator.check(TestSites.settings(folder), Progress.SILENT);
    assertThat(check.artifacts()).isEqualTo(first.artifacts());
  }

  @Test
  void aReportListsOnlyReadableFiles() throws Exception {
    TestSites.write(folder, 1, 4);
    BuildReport before = build();
    BaseSite.write(
        folder.resolve("content/articles/new.md"), "---\ntitle: New\n---\n[[nothing]]\n");

    BuildReport atFault = build();
    assertThat(atFault.published()).isEmpty();
    assertThat(atFault.artifacts()).allSatisfy(a -> assertThat(a.bytes()).hasSize(a.length()));

    Files.delete(folder.resolve("content/articles/new.md"));
    BaseSite.write(
        folder.resolve("themes/plain/templates/topic.ftlh"), "<a href=\"/nowhere/\">dead</a>");
    BuildReport thrownAway = build();
    assertThat(thrownAway.files()).isPositive();
    assertThat(thrownAway.artifacts()).isEmpty();

    Artifact home = artifact(before, "index.html");
    Artifact feed = artifact(before, "feed.xml");
    Files.writeString(folder.resolve("site/target/public/index.html"), "by another program");
    assertThatThrownBy(home::bytes).hasMessageContaining("it was changed after it was written");
    assertThat(feed.bytes()).isNotEmpty();
  }

  private static Artifact artifact(BuildReport report, String path) {
    return report.artifacts().stream()
        .filter(artifact -> artifact.path().value().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> texts(BuildReport report) {
    Map<String, String> files = new TreeMap<>();
    for (Artifact artifact : report.artifacts()) {
      files.put(artifact.path().value(), new String(artifact.bytes(), UTF_8));
    }
    return files;
  }

  @Test
  void contentErrorsLeaveTheOldSiteUnchanged() throws Exception {
    TestSites.write(folder, 1, 4);
    build();
    Map<String, String> before = published();
    BaseSite.write(
        folder.resolve("content/articles/new.md"), "---\ntitle: New\n---\n[[nothing]]\n");

    BuildReport report = build();

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.published()).isEmpty();
    assertThat(published()).isEqualTo(before);
  }

  /** It is found only after every page has been made and written next to the old site. */
  @Test
  void aDeadLinkInATemplateLeavesTheOldSiteUnchangedAndNoOtherFiles() throws Exception {
    TestSites.write(folder, 1, 4);
    build();
    Map<String, String> before = published();
    BaseSite.write(
        folder.resolve("themes/plain/templates/404.ftlh"),
        "<#import 'layout.ftlh' as layout>\n<@layout.frame><h1>Gone</h1>"
            + "<p><a href=\"/nowhere/\">here</a></p></@layout.frame>\n");

    BuildReport report = build();

    assertThat(Summary.findings(report, Severity.ERROR))
        .contains("404.html", "error[dead-link] nothing is at \"/nowhere/\"", "<p><a href=");
    assertThat(report.published()).isEmpty();
    assertThat(published()).isEqualTo(before);
    try (Stream<Path> beside = Files.list(folder.resolve("site/target/.public.candor"))) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("lock", "manifest");
    }
  }

  @Test
  void aFileInTheWayOfTheSiteIsReportedUnlessTheSiteHasErrors() throws Exception {
    TestSites.write(folder, 1, 4);
    build();
    Files.delete(folder.resolve("site/target/.public.candor/manifest"));
    Path page = folder.resolve("site/target/public/articles/article-0/index.html");
    Files.writeString(page, "mine");

    assertThatThrownBy(this::build)
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("articles/article-0/index.html")
        .hasMessageContaining("was not made by Candor");
    BaseSite.write(folder.resolve("themes/plain/templates/404.ftlh"), "<h1>${nothing}</h1>\n");

    assertThat(Summary.findings(build(), Severity.ERROR)).contains("nothing");
    assertThat(page).hasContent("mine");
  }

  @Test
  void aBuildFailsOnlyIfAnotherOneIsStillRunningAtItsEnd() throws Exception {
    TestSites.write(folder, 1, 4);
    FolderPublisher publisher = new FolderPublisher(folder.resolve("site/target/public"));
    try (StagedSite other = publisher.begin()) {
      assertThatThrownBy(this::build)
          .isInstanceOf(EnvironmentFault.class)
          .hasMessageContaining("is running");

      Progress ending = (stage, workers) -> ends(other, stage);
      assertThat(Generator.build(TestSites.settings(folder), ending).published()).isPresent();
    }
    assertThat(published()).isEqualTo(TestSites.built(TestSites.settings(folder)));
  }

  private static void ends(StagedSite other, Stage stage) {
    if (stage == Stage.PUBLISH) {
      other.close();
    }
  }

  @Test
  void aSecondBuildOfTheSameSourcesWritesNothing() throws Exception {
    TestSites.write(folder, 1, 4);
    build();
    Path page = folder.resolve("site/target/public/articles/article-0/index.html");
    FileTime before = Files.getLastModifiedTime(page);

    BuildReport report = build();

    assertThat(report.published().orElseThrow().written()).isZero();
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
  }

  @Test
  void aDeletedPageIsRemovedAndForeignFilesStay() throws Exception {
    TestSites.write(folder, 1, 4);
    BaseSite.write(
        folder.resolve("content/glossary/extra.md"), "---\ntitle: extra\ndefinition: more\n---\n");
    build();
    BaseSite.write(folder.resolve("site/target/public/CNAME"), "example.org\n");
    Files.delete(folder.resolve("content/glossary/extra.md"));

    build();

    assertThat(published()).containsKey("CNAME").doesNotContainKey("glossary/extra/index.html");
  }

  @Test
  void schemasAreWrittenBesideTheSite() throws Exception {
    TestSites.write(folder, 1, 2);

    build();

    assertThat(folder.resolve("site/target/schemas/article.schema.json")).isRegularFile();
    assertThat(folder.resolve("site/target/schemas/references.schema.json")).isRegularFile();
  }

  @Test
  void snippetsAreWrittenForVsCodeIfTheProjectIsSetUpForIt() throws Exception {
    TestSites.write(folder, 1, 2);
    build();
    assertThat(folder.resolve(".vscode")).doesNotExist();

    Files.createDirectory(folder.resolve(".vscode"));
    build();

    assertThat(folder.resolve(".vscode/candor.code-snippets"))
        .content()
        .contains("\"new article\": {")
        .contains("[[${1|article-0,article-1,");
  }

  @Test
  void aFolderWithoutASiteIsAnEnvironmentError() {
    assertThatThrownBy(this::build)
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("site.yaml");
  }

  @Test
  void anOutputFolderInTheContentIsRefused() throws Exception {
    TestSites.write(folder, 1, 2);

    assertThatThrownBy(
            () ->
                Generator.build(
                    TestSites.settings(folder).withOutput(folder.resolve("content/out")),
                    Progress.SILENT))
        .isInstanceOf(EnvironmentFault.class);
    assertThat(folder.resolve("content/out")).doesNotExist();
  }

  @Test
  void noTextOfContentMakesABuildThrow() throws Exception {
    Random random = new Random(42);
    String alphabet = "ab \n\n-:[]{}()!#*_`>|\\\"'&<@^~\t0123\u00e9\u4e2d\ud83d\ude00\u202e";
    TestSites.write(folder, 1, 2);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "---\ntitle: x\n---\n" : "");
      for (int n = random.nextInt(400); n > 0; n--) {
        int at = random.nextInt(alphabet.length());
        text.append(alphabet.charAt(at));
      }
      String fitting = text.toString().replaceAll("[\\ud800-\\udfff]", "");
      BaseSite.write(folder.resolve("content/articles/random-" + i + ".md"), fitting);
    }

    BuildReport report = Generator.check(TestSites.settings(folder), Progress.SILENT);

    report
        .found()
        .forEach(d -> assertThat(d.span().end()).isLessThanOrEqualTo(d.file().text().length()));
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void theDateIsThatOfTheSitesTimeZone() throws Exception {
    TestSites.write(folder, 1, 2);
    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: Test\nbaseUrl: https://test.example.org\ntimeZone: Pacific/Auckland\n");
    BaseSite.write(
        folder.resolve("content/glossary/morrow.md"),
        "---\ntitle: morrow\ndefinition: the next day\npublish: 2026-11-23\n---\n");

    assertThat(TestSites.built(TestSites.settings(folder)))
        .containsKey("glossary/morrow/index.html");
  }

  @Test
  void aHubOfMoreThanFiftyEntriesHasSeveralPages() throws Exception {
    TestSites.write(folder, 1, 51);

    Map<String, String> site = TestSites.built(TestSites.settings(folder));

    assertThat(site)
        .containsKeys("articles/page/2/index.html", "glossary/page/2/index.html")
        .doesNotContainKey("articles/page/3/index.html")
        .doesNotContainKey("people/page/2/index.html");
    assertThat(site.get("articles/index.html")).contains("href=\"/articles/page/2/\"");
    assertThat(site.get("articles/page/2/index.html"))
        .contains("Articles, page 2", "href=\"/articles/\"");
  }

  @Test
  void anotherOutputFolderGetsOnlyTheSite(@TempDir Path elsewhere) throws Exception {
    BaseSite.write(folder);
    Generator.build(
        TestSites.settings(folder).withOutput(elsewhere.resolve("Sites")), Progress.SILENT);

    assertThat(elsewhere.resolve("Sites/index.html")).exists();
    assertThat(elsewhere.toFile().list()).containsExactlyInAnyOrder("Sites", ".Sites.candor");
    assertThat(folder.resolve("site/target").toFile().list()).contains("schemas", "headers");
  }
}
