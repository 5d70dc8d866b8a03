package dev.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.candor.browser.Visit.Manner;
import dev.candor.engine.BaselineUse;
import dev.candor.engine.CheckOrder;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Inspection;
import dev.candor.engine.Progress;
import dev.candor.engine.RealSite;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The content-health report of this project's own site, in a real browser, under a strict policy.
 */
@InChromium
class ReportPageTest {

  /** In a drawing, axe can't determine the background of a text. */
  private static final String EXPLAINED =
      """
      color-contrast | svg.plot | soft, good or poor on paper, as in the lists, where axe can tell
      color-contrast | svg.map | ink with a rim of the card's colour around it, as in the tiles
      """;

  private static final Manner PHONE = Manner.USUAL.wide(320).high(640);

  @SuppressWarnings("NullAway.Init")
  private static SiteServer server;

  @BeforeAll
  static void serve(@TempDir Path folder) throws EnvironmentFault, IOException {
    Settings settings =
        Settings.of(Path.of(".."))
            .at(RealSite.TODAY)
            .withOutput(folder.resolve("public"))
            .withWork(folder);
    CheckOrder order =
        CheckOrder.of(
            "never",
            List.of(),
            BaselineUse.USUAL,
            Optional.of("https://forge.example.org/{file}#L{line}"));
    Inspection.run(settings, order, Progress.SILENT);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("report"))) {
      for (Path file : all.toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    server = new SiteServer(files);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void ask(
      Chromium chromium, Manner manner, BiFunction<Visit, Checks, List<String>> complaints) {
    ask(chromium, Fonts.PINNED, manner, complaints);
  }

  private static void ask(
      Chromium chromium,
      Fonts fonts,
      Manner manner,
      BiFunction<Visit, Checks, List<String>> complaints) {
    chromium.lend(
        fonts,
        browser -> {
          try (Visit visit = new Visit(browser, server.origin(), manner)) {
            visit.open("/");
            List<String> all =
                new ArrayList<>(
                    complaints.apply(
                        visit, new Checks(visit.page(), Explanations.read(EXPLAINED))));
            all.addAll(visit.misdeeds());
            assertThat(all).as(manner.toString()).isEmpty();
          }
        });
  }

  private static List<String> fits(Visit visit, Checks checks) {
    checks.openDrawers();
    List<String> all = new ArrayList<>();
    for (String check : List.of("sideways", "clipped", "motion", "targets")) {
      all.addAll(checks.of(check));
    }
    return all;
  }

  private static List<String> looks(Visit visit, Checks checks) {
    List<String> all = fits(visit, checks);
    all.addAll(checks.axe());
    return all;
  }

  /** As pages do, axe reads it on a phone in light colours and at a desk in dark ones. */
  @Test
  void passesTheSameChecksAsPages(Chromium chromium) {
    ask(chromium, PHONE, ReportPageTest::looks);
    ask(chromium, Manner.USUAL.inTheDark(true), ReportPageTest::looks);
    ask(chromium, PHONE.inTheDark(true), ReportPageTest::fits);
    ask(chromium, Manner.USUAL.wide(768), ReportPageTest::fits);
    ask(chromium, Manner.USUAL.wide(768).inTheDark(true), ReportPageTest::fits);
  }

  @Test
  void fitsWithOtherFontsToo(Chromium chromium) {
    Fonts.OTHERS.require();
    for (Manner manner : List.of(PHONE, Manner.USUAL)) {
      ask(chromium, Fonts.OTHERS, manner, ReportPageTest::fits);
    }
  }

  @Test
  void canBeReadByTabAndInForcedColours(Chromium chromium) {
    ask(chromium, PHONE.inReducedMotion(), (visit, checks) -> checks.focus());
    ask(
        chromium,
        PHONE.inForcedColours().inReducedMotion(),
        (visit, checks) -> checks.of("forced"));
  }

  @Test
  void isCompleteWithoutScripts(Chromium chromium) {
    ask(
        chromium,
        Manner.USUAL.withoutScripts(),
        (visit, checks) -> {
          Page page = visit.page();
          assertThat(page.locator("svg.map circle").count()).isGreaterThan(50);
          assertThat(page.locator("button, input").count()).isZero();
          page.locator("summary", new Page.LocatorOptions().setHasText("The same as a list"))
              .click();
          assertThat(page.locator("#map li").first().isVisible()).isTrue();
          return List.of();
        });
  }

  @Test
  void thePictureCanBeExploredByKeyboard(Chromium chromium) {
    ask(
        chromium,
        Manner.USUAL,
        (visit, checks) -> {
          Page page = visit.page();
          String whole = page.locator("svg.map").getAttribute("viewBox");
          page.locator("svg.map").focus();
          page.keyboard().press("ArrowRight");
          String first = page.locator(".panel h3").textContent();
          page.keyboard().press("ArrowRight");
          assertThat(page.locator(".panel h3").textContent()).isNotEqualTo(first);
          page.keyboard().press("+");
          assertThat(page.locator("svg.map").getAttribute("viewBox")).isNotEqualTo(whole);
          page.locator(".controls input").fill("Your first session");
          assertThat(page.locator(".panel h3").textContent()).isEqualTo("Your first session");
          assertThat(page.locator(".panel a").getAttribute("href"))
              .startsWith("https://forge.example.org/content/articles/your-first-session.md#L");
          page.locator(".panel button").first().click();
          assertThat(page.locator(".panel h3").textContent()).isNotEqualTo("Your first session");
          page.locator("svg.map").focus();
          page.keyboard().press("0");
          List<String> complaints = looks(visit, checks);
          page.keyboard().press("Escape");
          assertThat(page.locator(".panel h3").count()).isZero();
          assertThat(page.locator("svg.map").getAttribute("viewBox"))
              .isEqualTo("0.0 0.0 1000.0 660.0");
          return complaints;
        });
  }
}
