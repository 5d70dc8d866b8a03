package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.output.artifact.Artifact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The project's own site at an address with a path, as on GitHub Pages: journeys work there too.
 */
@InChromium
class BelowAPathTest {

  private static final String BASE = "/repo";

  @SuppressWarnings("NullAway.Init")
  private static SiteServer server;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    Path site = Files.createDirectories(folder.resolve("site")).resolve("site.yaml");
    Files.writeString(
        site,
        Files.readString(Path.of("../site/site.yaml"), UTF_8)
            .replaceFirst("(?m)^baseUrl: .*$", "baseUrl: https://example.github.io" + BASE));
    Settings settings =
        Settings.of(folder)
            .withContent(Path.of("../content").toAbsolutePath())
            .withTheme(Path.of("../themes/plain").toAbsolutePath())
            .at(Instant.parse("2026-11-22T12:00:00Z"));
    Map<String, byte[]> files = new TreeMap<>();
    for (Artifact artifact : Generator.check(settings, Progress.SILENT).artifacts()) {
      String path = artifact.path().value();
      files.put(path.equals("_headers") ? path : BASE.substring(1) + "/" + path, artifact.bytes());
    }
    server = new SiteServer(files);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "choose-a-task",
        "search-by-keyboard",
        "search-where-one-is",
        "look-a-term-up",
        "filter-near",
        "filter-by-keyboard",
        "therapist-by-facets",
        "leave-by-mouse"
      })
  void aReaderCan(String name, Chromium chromium) throws Exception {
    Path file = Path.of("src/test/journeys", name + ".journey");
    Journey journey = Journey.read(file.toString(), Files.readString(file, UTF_8));
    chromium.lend(
        browser -> {
          try (Visit visit = new Visit(browser, server.origin() + BASE, journey.manner())) {
            new Traveller(journey, visit).go();
          }
        });
  }
}
