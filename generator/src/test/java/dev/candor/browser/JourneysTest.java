package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code .journey} file is a task that a reader can do. A new journey is a new file. {@code
 * -Djourney=search} runs those whose names begin so.
 */
@InChromium
class JourneysTest {

  private static final Path JOURNEYS = Path.of("src/test/journeys");
  private static final Path EXPLAINED =
      Path.of("src/test/resources/browser/explained-incompletes.txt");
  private static final Path PICTURES = Path.of("target/journeys");

  @SuppressWarnings("NullAway.Init")
  private static SiteServer server;

  @SuppressWarnings("NullAway.Init")
  private static Explanations explanations;

  @BeforeAll
  static void serve() throws IOException {
    server = new SiteServer(BuiltSite.files());
    explanations = Explanations.read(Files.readString(EXPLAINED, UTF_8));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> aReaderCan(Chromium chromium) throws IOException {
    try (Stream<Path> files = Files.walk(JOURNEYS)) {
      String only = JOURNEYS.resolve(System.getProperty("journey", "")).toString();
      List<Path> all =
          files
              .filter(p -> p.toString().endsWith(".journey") && p.toString().startsWith(only))
              .sorted()
              .toList();
      return all.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      JOURNEYS.relativize(file).toString(),
                      file.toUri(),
                      () -> travel(chromium, file)));
    }
  }

  private static void travel(Chromium chromium, Path file) throws IOException {
    Journey journey = Journey.read(file.toString(), Files.readString(file, UTF_8));
    chromium.lend(
        browser -> {
          try (Visit visit = new Visit(browser, server.origin(), journey.manner())) {
            try {
              new Traveller(journey, visit).go();
              assertThat(atTheEnd(visit, journey)).as("where the journey ends").isEmpty();
            } catch (JourneyFault e) {
              throw new AssertionError(e.getMessage() + "\n  picture: " + picture(visit, file));
            }
          }
        });
  }

  /** A page has to pass the checks in the state in which the journey leaves it, too. */
  private static List<String> atTheEnd(Visit visit, Journey journey) {
    if (!visit.at().startsWith("/") || !journey.manner().scripts() || journey.manner().print()) {
      return List.of();
    }
    visit.page().evaluate("scrollTo(0, 0)");
    Checks checks = new Checks(visit.page(), explanations);
    List<String> complaints = new ArrayList<>(checks.of("targets"));
    complaints.addAll(checks.of("sideways"));
    // The results that axe can't decide are places that a tooltip or the exit link covers at that
    // moment.
    checks.axe().stream().filter(c -> c.startsWith("axe violation")).forEach(complaints::add);
    return complaints;
  }

  private static Path picture(Visit visit, Path file) {
    Path picture = PICTURES.resolve(file.getFileName().toString().replace(".journey", ".png"));
    try {
      Files.createDirectories(PICTURES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    return picture.toAbsolutePath();
  }
}
