package dev.candor.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any sequence of edits, the incremental result equals that of a clean build. */
class PreviewTest {

  private static final int EDITS = 40;
  private static final String PUBLISHED = "site/target/public";

  /** Where the builds go that reuse what the ones before were made from. */
  private static final String WARM = "warm/public";

  @TempDir private Path folder;

  private final WarmSite warm = new WarmSite();

  /** How often a build was published, so that a preview was compared with a folder. */
  private int builds;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void after_every_edit_equals_a_clean_build_byte_for_byte(long seed) throws Exception {
    TestSites.write(folder, seed, 8);
    Preview preview = preview();
    assertSameAsClean(preview, "the beginning");
    Random random = new Random(seed);
    for (int n = 0; n < EDITS; n++) {
      List<Path> touched = new ArrayList<>();
      String edits = "";
      for (int together = random.nextInt(3); together >= 0; together--) {
        edits += edit(random, n, touched) + "; ";
      }
      // A page requested in between must not change later results.
      preview.changed(touched).at("/articles/article-" + random.nextInt(8) + "/");
      if (random.nextBoolean()) {
        assertSameAsClean(preview, "edit " + n + " of seed " + seed + ": " + edits);
      }
    }
    assertSameAsClean(preview, "the end");
    assertThat(builds).isPositive();
  }

  @Test
  void one_page_alone_is_the_page_of_the_whole() throws Exception {
    TestSites.write(folder, 9, 6);
    Preview preview = preview();

    for (Artifact file : preview.latest().files(new Workers(2))) {
      String path = "/" + file.path().value();
      String address = path.endsWith("/index.html") ? path.replaceAll("index.html$", "") : path;

      assertThat(preview.latest().at(address).value().orElseThrow().bytes())
          .as(address)
          .isEqualTo(file.bytes());
    }
  }

  @Test
  void an_edition_stays_as_it_was_while_the_sources_go_on() throws Exception {
    TestSites.write(folder, 9, 6);
    Preview preview = preview();
    SiteSnapshot before = preview.latest();
    Map<String, String> files = texts(before);
    Path article = folder.resolve("content/articles/article-1.md");
    Files.writeString(article, Files.readString(article) + "\nMore.\n");

    SiteSnapshot after = preview.changed(List.of(article));

    assertThat(after).isNotSameAs(before);
    assertThat(texts(before)).isEqualTo(files);
    assertThat(texts(after)).isNotEqualTo(files);
  }

  @Test
  void pages_that_an_older_snapshot_renders_late_are_not_shown_in_a_newer_one() throws Exception {
    TestSites.write(folder, 9, 6);
    Preview preview = preview();
    SiteSnapshot before = preview.latest();
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings).replaceFirst("title: .*", "title: New"));
    preview.rescan();

    before.at("/articles/article-1/");

    assertSameAsClean(preview, "a page was asked for before the change, and rendered after it");
    assertThat(
            new String(
                preview.latest().at("/articles/article-1/").value().orElseThrow().bytes(), UTF_8))
        .contains("New");
  }

  @Test
  void a_file_saved_as_it_was_makes_no_new_snapshot() throws Exception {
    TestSites.write(folder, 9, 6);
    Preview preview = preview();
    SiteSnapshot before = preview.latest();
    Path article = folder.resolve("content/articles/article-1.md");
    Files.writeString(article, Files.readString(article));

    assertThat(preview.changed(List.of(article))).isSameAs(before);
  }

  private Preview preview() throws EnvironmentFault {
    return new Preview(TestSites.settings(folder), InstantSource.fixed(TestSites.TODAY));
  }

  /** Compares with a clean check and a clean build: findings and files. */
  private void assertSameAsClean(Preview preview, String when)
      throws EnvironmentFault, IOException {
    BuildReport check = Generator.check(TestSites.settings(folder), Progress.SILENT);
    assertThat(texts(preview.latest())).as(when).isEqualTo(texts(check.artifacts()));
    assertThat(told(preview.latest()))
        .as(when)
        .isEqualTo(check.found().stream().map(Diagnostic::toString).toList());
    BuildReport build = Generator.build(TestSites.settings(folder), Progress.SILENT);
    assertThat(build.published().isPresent()).as(when).isNotEqualTo(build.hasErrors());
    if (build.published().isPresent()) {
      assertThat(texts(preview.latest())).as(when).isEqualTo(published(PUBLISHED));
      builds++;
    }
    Settings elsewhere = TestSites.settings(folder).withOutput(folder.resolve(WARM));
    BuildReport again = warm.build(elsewhere, Progress.SILENT);
    assertThat(again.found()).as(when).isEqualTo(build.found());
    assertThat(again.published().isPresent()).as(when).isEqualTo(build.published().isPresent());
    if (again.published().isPresent()) {
      assertThat(published(WARM)).as(when).isEqualTo(published(PUBLISHED));
    }
  }

  /** The files that are in a folder of the site. */
  private Map<String, String> published(String out) throws IOException {
    Path site = folder.resolve(out);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString().replace('\\', '/');
        files.put(path, new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return files;
  }

  private static Map<String, String> texts(SiteSnapshot edition) {
    return texts(edition.files(new Workers(2)));
  }

  private static Map<String, String> texts(List<Artifact> artifacts) {
    Map<String, String> files = new TreeMap<>();
    for (Artifact artifact : artifacts) {
      files.put(artifact.path().value(), new String(artifact.bytes(), UTF_8));
    }
    return files;
  }

  private static List<String> told(SiteSnapshot snapshot) {
    return snapshot.foundByAll(new Workers(2)).stream().map(Diagnostic::toString).toList();
  }

  /** Changes one file, as editors and branch switches do. */
  private String edit(Random random, int n, List<Path> touched) throws IOException {
    List<Path> files = files();
    // Mostly content, and often terms, because other pages show their text.
    List<Path> content = files.stream().filter(f -> f.toString().endsWith(".md")).toList();
    List<Path> terms = files.stream().filter(f -> f.toString().contains("glossary")).toList();
    List<Path> choice =
        random.nextInt(4) == 0
            ? files
            : random.nextInt(3) == 0 && !terms.isEmpty() ? terms : content;
    Path file = choice.get(random.nextInt(choice.size()));
    touched.add(file);
    // Some are fonts and images: this way every byte stays that isn't edited.
    String text = Files.readString(file, ISO_8859_1);
    boolean page = file.toString().endsWith(".md");
    switch (random.nextInt(10)) {
      case 0 -> {
        Files.delete(file);
        return "delete " + file;
      }
      case 1 -> {
        Path to = file.resolveSibling("moved-" + n + "-" + file.getFileName());
        Files.move(file, to);
        touched.add(to);
        return "move " + file;
      }
      case 2 -> save(file, text.replaceFirst("(?m)^(title|question): .*$", "$1: New " + n));
      case 3 ->
          save(
              file,
              page
                  ? text
                      + "\n## Head "
                      + n
                      + "\n\nSee [[New "
                      + (n - 1)
                      + "]], talk1, trust 0, trust 3, talk2, talk4, talk5.\n"
                  : text);
      case 4 -> save(file, text.replaceFirst("definition: .*", "definition: not " + n));
      case 5 -> save(file, text.replaceFirst("(?m)^---$", "---\naliases: [Also " + n + "]"));
      case 6 -> save(file, text.replaceFirst("(?m)^---$", "---\ndraft: true"));
      case 7 -> save(file, text.replaceFirst("(?m)^topics: .*$", ""));
      case 8 -> save(file, text.replaceFirst("(?s)\n\n.*", "\n\nShort " + n + ", trust 0.\n"));
      default -> {
        Path copy = file.resolveSibling("copy-" + n + "-" + file.getFileName());
        save(copy, text);
        touched.add(copy);
        return "copy " + file;
      }
    }
    return "edit " + file;
  }

  private static void save(Path file, String text) throws IOException {
    Files.writeString(file, text, ISO_8859_1);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> content = Files.walk(folder.resolve("content"));
        Stream<Path> themes = Files.walk(folder.resolve("themes"))) {
      return Stream.concat(content, themes)
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".ttf"))
          .sorted()
          .toList();
    }
  }
}
