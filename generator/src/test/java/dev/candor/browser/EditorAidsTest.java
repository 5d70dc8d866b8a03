package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editing aids beside a page, in a real browser with the development server. */
@InChromium
class EditorAidsTest {

  private static final String ADDRESS = "articles/talking/";

  private static final String LINE_AT_THE_TOP =
      "[...document.querySelectorAll('.prose p')]"
          + ".find(p => p.getBoundingClientRect().bottom > 0).textContent";

  @TempDir private Path folder;

  @Test
  void start_a_page_make_a_mistake_fix_it_and_it_is_ready(Chromium chromium) throws Exception {
    onATalkingPage(
        chromium,
        page -> {
          assertThat(page.getByText("There is no page at this address")).isVisible();

          write("Begin with one small thing.", true);
          Locator heading = page.getByRole(AriaRole.HEADING, named("Talking")).first();
          assertThat(heading).isVisible();
          assertThat(page.getByText("Draft", exactly())).isVisible();

          write("See [[Nothing so called]].", true);
          assertThat(page.locator("candor-desk button.bad")).isVisible();
          Locator panel = page.getByRole(AriaRole.REGION, named("for editors"));
          assertThat(panel).containsText("no page is called \"Nothing so called\"");
          assertThat(panel).containsText("content/articles/talking.md:10:5");

          write("See [[Closeness]].", false);
          assertThat(button(page, "Nothing to fix")).isVisible();
          assertThat(page.getByText("Draft", exactly())).isHidden();
          assertThat(page.locator("main .prose a")).hasText("Closeness");
        });
  }

  @Test
  void what_there_is_to_know_of_a_page_stands_beside_it_and_follows_each_edit(Chromium chromium)
      throws Exception {
    writeSite();
    BaseSite.write(
        folder.resolve("content/references.yaml"),
        "- id: lee-2020\n  type: article-journal\n  author: [{family: Lee, given: A.}]\n"
            + "  issued: 2020\n  title: A study of talk\n  container-title: Journal of Talk\n"
            + "  DOI: 10.1000/talk\n  strength: moderate\n  checked: 2026-11-01\n");
    BaseSite.write(
        folder.resolve("content/reviews.yaml"),
        "- {page: articles/talking, reviewer: rob, on: 2026-01-10, hash: of-the-first-text}\n");
    String plain = "We sit down and talk for a while. ".repeat(15);
    write(plain, false);
    onATalkingPage(
        chromium,
        page -> {
          desk(page).click();
          Locator panel = page.getByRole(AriaRole.REGION, named("for editors"));
          assertThat(panel).containsText("Edit this file: content/articles/talking.md");
          assertThat(panel).containsText("(aim for 8)");
          assertThat(panel).containsText("Next review due: 2028-01-10");
          assertThat(panel.getByText("Linked from")).hasCount(0);
          assertThat(panel.getByText("Cites")).hasCount(0);
          String easy = panel.getByText("Reading grade").textContent();

          write(plain + "Institutional complexity predominates [@lee-2020].", false);
          assertThat(panel).containsText("A study of talk");
          assertThat(panel.getByText("Reading grade")).not().hasText(easy);

          writePause();
          assertThat(panel.getByText("Linked from")).isVisible();
          assertThat(link(panel, "pause")).isVisible();

          write(plain + "It helps 80% of all who try.", false);
          assertThat(panel).containsText("uncited-claim");
          assertThat(panel).containsText("content/articles/talking.md:10:");
          assertThat(panel.getByText("Cites")).hasCount(0);
        });
  }

  private void writePause() {
    try {
      BaseSite.write(
          folder.resolve("content/glossary/pause.md"),
          "---\ntitle: pause\ndefinition: A rest.\n---\n\nSee [[Talking]].\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void an_edit_keeps_the_place_in_the_page(Chromium chromium) throws Exception {
    String much = "A line of text that goes on.\n\n".repeat(200);
    write(much, false);
    onATalkingPageFarDown(
        chromium,
        page -> {
          write(much + "The last line.", false);

          assertThat(page.getByText("The last line.")).hasCount(1);
          assertThat(desk(page)).isVisible();
          assertThat(((Number) page.evaluate("scrollY")).intValue()).isBetween(2900, 3100);
        });
  }

  @Test
  void an_edit_above_leaves_the_text_that_is_read_where_it_is(Chromium chromium) throws Exception {
    StringBuilder much = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      much.append("Line ").append(i).append(" of a text that goes on.\n\n");
    }
    write(much.toString(), false);
    onATalkingPageFarDown(
        chromium,
        page -> {
          Object before = page.evaluate(LINE_AT_THE_TOP);
          write("New at the top.\n\n".repeat(30) + much, false);

          assertThat(page.getByText("New at the top.")).hasCount(30);
          assertThat(desk(page)).isVisible();
          assertThat(page.evaluate(LINE_AT_THE_TOP)).isEqualTo(before);
        });
  }

  private void onATalkingPage(Chromium chromium, Consumer<Page> work) throws Exception {
    try (DevServer server = serve()) {
      chromium.lend(
          browser -> {
            try (Visit visit = new Visit(browser, origin(server), Visit.Manner.USUAL)) {
              Page page = visit.page();
              page.navigate(server.address() + ADDRESS);
              work.accept(page);
            }
          });
    }
  }

  /** The page scrolled down; the aids are opened by hand, so that nothing moves any more. */
  private void onATalkingPageFarDown(Chromium chromium, Consumer<Page> work) throws Exception {
    onATalkingPage(
        chromium,
        page -> {
          assertThat(desk(page)).isVisible();
          page.evaluate("scrollTo({top: 3000, behavior: 'instant'})");
          work.accept(page);
        });
  }

  /** The button of the aids; once it is there, the scroll position has been restored. */
  private static Locator desk(Page page) {
    return page.locator("candor-desk [aria-controls]");
  }

  private DevServer serve() throws Exception {
    if (!Files.exists(folder.resolve("site"))) {
      writeSite();
    }
    InstantSource today = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    Preview preview = new Preview(Settings.of(folder).withDrafts(true), today);
    return DevServer.start(preview, 0, new Reporter(line -> {}));
  }

  private void writeSite() throws IOException {
    BaseSite.write(folder);
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "severities: {orphan: off}\n");
  }

  private static String origin(DevServer server) {
    return server.address().toString().replaceAll("/$", "");
  }

  private void write(String text, boolean draft) {
    try {
      if (!Files.exists(folder.resolve("site"))) {
        writeSite();
      }
      BaseSite.write(
          folder.resolve("content/articles/talking.md"),
          "---\ntitle: Talking\nsummary: How to begin.\nauthors: [ann]\nreviewer: rob\n"
              + "published: 2026-01-10\ntopics: [closeness]"
              + (draft ? "\ndraft: true" : "")
              + "\n---\n"
              + (draft ? "" : "\n")
              + text
              + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator link(Locator within, String name) {
    return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
