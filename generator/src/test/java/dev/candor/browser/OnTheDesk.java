package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.candor.cases.BaseSite;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import dev.candor.serve.DevServer;
import dev.candor.serve.Reporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** A small site and its desk, in a real browser. */
abstract class OnTheDesk {

  static final String FRONT =
      "---\ntitle: Talking\nsummary: How to begin.\nauthors: [ann]\nreviewer: rob\n"
          + "published: 2026-01-10\ntopics: [closeness]\n---\n\n";

  private static final String ARTICLE = "_candor/edit?file=content/articles/talking.md";

  static final Explanations UNDECIDED =
      Explanations.read(
          """
          frame-tested | iframe | the same page is tested on its own
          color-contrast | field | the form scrolls, too
          color-contrast | #help | the form scrolls, too
          color-contrast | #form | the form scrolls, too
          color-contrast | #found | the list scrolls, and axe looks only at what is seen
          color-contrast | .cm-line | the text scrolls, too
          color-contrast | .change | the changes scroll, too
          color-contrast | dialog.panel | the page behind the dialog scrolls, and axe takes it for a cover
          """);

  @TempDir Path folder;

  LocalDate today = LocalDate.of(2026, 11, 22);

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  void onTheDesk(Chromium chromium, Consumer<Page> work) throws Exception {
    visit(
        chromium,
        Visit.Manner.USUAL,
        ARTICLE,
        page -> {
          // The first visit waits until the server has read the site.
          LocatorAssertions.IsVisibleOptions patiently =
              new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
          assertThat(page.getByText("Saved", exactly())).isVisible(patiently);
          assertThat(page.locator("iframe")).isVisible(patiently);
          work.accept(page);
        });
  }

  void visit(Chromium chromium, Visit.Manner manner, String address, Consumer<Page> work)
      throws Exception {
    served(chromium, (browser, server) -> visit(browser, server, manner, address, work));
  }

  private void served(Chromium chromium, BiConsumer<Browser, String> work) throws Exception {
    Preview preview =
        new Preview(Settings.of(folder).withDrafts(true), InstantSource.fixed(noon(today)));
    try (DevServer server = DevServer.start(preview, 0, new Reporter(line -> {}))) {
      chromium.lend(browser -> work.accept(browser, server.address().toString()));
    }
  }

  private static void visit(
      Browser browser, String server, Visit.Manner manner, String address, Consumer<Page> work) {
    try (Visit visit = new Visit(browser, server.replaceAll("/$", ""), manner)) {
      visit.page().navigate(server + address);
      work.accept(visit.page());
      assertThat(visit.misdeeds())
          .filteredOn(one -> !one.startsWith("a query in an address"))
          .filteredOn(one -> !one.matches(".*status of (409|422) .*"))
          .isEmpty();
    }
  }

  /** Does the same on a desk, a tablet and a phone, in light and dark. */
  void onEachScreen(Chromium chromium, String address, BiConsumer<Page, Visit.Manner> work)
      throws Exception {
    served(
        chromium,
        (browser, server) -> {
          for (int width : new int[] {1400, 768, 320}) {
            for (boolean dark : new boolean[] {false, true}) {
              Visit.Manner manner = Visit.Manner.USUAL.wide(width).high(1000).inTheDark(dark);
              visit(browser, server, manner, address, page -> work.accept(page, manner));
            }
          }
        });
  }

  /** Does the same on each screen with the article on the desk, and the page beside it. */
  void editingOnEachScreen(Chromium chromium, BiConsumer<Page, Visit.Manner> work)
      throws Exception {
    onEachScreen(
        chromium,
        ARTICLE,
        (page, manner) -> {
          assertThat(frame(page).getByRole(AriaRole.HEADING).first()).isVisible();
          work.accept(page, manner);
        });
  }

  /** Nothing scrolls sideways, and axe finds nothing. */
  static void fits(Page page, Visit.Manner manner, String name) {
    assertThat(new Checks(page, UNDECIDED).axe()).as(manner.toString()).isEmpty();
    assertThat(sideways(page)).as(manner.toString()).isZero();
    shoot(page, name + " " + manner);
  }

  /** Keeps a picture for people to look at, if a folder for it is named. */
  static void shoot(Page page, String name) {
    String folder = System.getProperty("candor.shots", "");
    if (!folder.isEmpty()) {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
    }
  }

  /** By how many pixels a page scrolls sideways. */
  static int sideways(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }

  static void typeAtTheEnd(Page page, String text) {
    page.locator("#text .cm-content").click();
    page.keyboard().press("Control+End");
    page.keyboard().type(text);
  }

  /** Chooses something that is done to the page as a whole, by keyboard. */
  static void openTask(Page page, String task) {
    page.getByText("More", exactly()).press("Enter");
    page.getByRole(AriaRole.BUTTON, named(task).setExact(true)).press("Enter");
  }

  static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  static Locator findings(Page page) {
    return page.locator("#found li");
  }

  static FrameLocator frame(Page page) {
    return page.frameLocator("iframe:not(.coming)");
  }

  void write(String text) {
    try {
      if (!Files.exists(folder.resolve("site"))) {
        BaseSite.write(folder);
        Path settings = folder.resolve("site/site.yaml");
        Files.writeString(settings, Files.readString(settings) + "severities: {orphan: off}\n");
      }
      BaseSite.write(folder.resolve("content/articles/talking.md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read() {
    try {
      return Files.readString(folder.resolve("content/articles/talking.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  static FrameLocator.GetByRoleOptions framed(String name) {
    return new FrameLocator.GetByRoleOptions().setName(name);
  }

  static Locator.GetByRoleOptions link(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
