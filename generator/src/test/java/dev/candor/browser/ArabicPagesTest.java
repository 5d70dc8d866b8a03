package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.browser.Visit.Manner;
import dev.candor.cases.BaseSite;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import dev.candor.render.HtmlChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A small site in English and Arabic: every Arabic page, read from right to left. */
@InChromium
class ArabicPagesTest {

  private static final Path FIXTURE = Path.of("src/test/resources/arabic");
  private static final Path EXPLAINED =
      Path.of("src/test/resources/browser/explained-incompletes.txt");

  private static final Manner PHONE = Manner.USUAL.wide(320).high(640);
  private static final Manner DESK = Manner.USUAL.inTheDark(true);

  @SuppressWarnings("NullAway.Init")
  private static Map<String, byte[]> files;

  @SuppressWarnings("NullAway.Init")
  private static SiteServer server;

  @SuppressWarnings("NullAway.Init")
  private static Explanations explanations;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    BaseSite.write(folder);
    try (Stream<Path> all = Files.walk(FIXTURE)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        BaseSite.write(folder.resolve(FIXTURE.relativize(file)), Files.readString(file, UTF_8));
      }
    }
    files = new TreeMap<>();
    Settings settings = Settings.of(folder).at(Instant.parse("2026-11-22T12:00:00Z"));
    for (Artifact artifact : Generator.check(settings, Progress.SILENT).artifacts()) {
      files.put(artifact.path().value(), artifact.bytes());
    }
    server = new SiteServer(files);
    explanations = Explanations.read(Files.readString(EXPLAINED, UTF_8));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> pages() {
    return files.keySet().stream()
        .filter(path -> path.startsWith("ar/") && path.endsWith(".html"))
        .toList();
  }

  private static String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> everyPage(Chromium chromium) {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page, () -> look(chromium, "/" + page)));
  }

  private static void look(Chromium chromium, String page) {
    String address = page.replaceFirst("index\\.html$", "");
    for (Manner manner : List.of(PHONE, DESK)) {
      chromium.lend(
          browser -> {
            try (Visit visit = new Visit(browser, server.origin(), manner)) {
              visit.open(address);
              Checks checks = new Checks(visit.page(), explanations);
              List<String> complaints = new ArrayList<>();
              for (String check : List.of("shifts", "sideways", "clipped", "targets")) {
                complaints.addAll(checks.of(check));
              }
              checks.axe().stream().filter(c -> c.contains("violation")).forEach(complaints::add);
              complaints.addAll(visit.misdeeds());
              assertThat(complaints).as(address + " " + manner).isEmpty();
            }
          });
    }
  }

  @Test
  void everyPageIsValidAndRunsFromRightToLeft() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    assertThat(pages()).hasSizeGreaterThan(10);
    for (String page : pages()) {
      assertThat(checker.check(page, files.getOrDefault(page, new byte[0]))).isEmpty();
      assertThat(text(page)).as(page).contains("<html lang=\"ar\" dir=\"rtl\"");
    }
  }

  @Test
  void versionsListEachOther() {
    String versions =
        """
        <link rel="alternate" hreflang="en" href="https://test.example.org/glossary/desire/">
        <link rel="alternate" hreflang="ar" href="https://test.example.org/ar/glossary/raghba/">
        <link rel="alternate" hreflang="x-default" href="https://test.example.org/glossary/desire/">
        """;
    for (String page : List.of("glossary/desire/index.html", "ar/glossary/raghba/index.html")) {
      assertThat(text(page).lines().map(String::strip).toList())
          .as(page)
          .containsSubsequence(versions.lines().toList());
    }
    assertThat(text("ar/privacy/index.html")).doesNotContain("hreflang=\"en\" href=\"https");
  }

  @Test
  void searchFindsAWordWithoutItsArticle(Chromium chromium) throws IOException {
    travel(
        chromium,
        """
        # Without its article, a word finds the term.
        width 320
        open /ar/search/
        focus combobox "ما الذي تود العثور عليه؟"
        type "رغبة"
        see option "الرغبة"
        click option "الرغبة"
        at /ar/glossary/raghba/
        """);
  }

  @Test
  void searchForgivesASlipOfTheFinger(Chromium chromium) throws IOException {
    travel(
        chromium,
        """
        # Two letters have changed places.
        width 320
        open /ar/search/
        focus combobox "ما الذي تود العثور عليه؟"
        type "الرغةب"
        see option "الرغبة"
        """);
  }

  private static void travel(Chromium chromium, String text) throws IOException {
    Journey journey = Journey.read("search-in-arabic", text);
    chromium.lend(
        browser -> {
          try (Visit visit = new Visit(browser, server.origin(), journey.manner())) {
            new Traveller(journey, visit).go();
          }
        });
  }
}
