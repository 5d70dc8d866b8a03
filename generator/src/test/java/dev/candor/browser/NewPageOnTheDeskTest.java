package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Starting a page from the browser, by keyboard, on any screen. */
@InChromium
class NewPageOnTheDeskTest extends OnTheDesk {

  @Test
  void from_any_page_to_the_text_of_a_new_one(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    visit(
        chromium,
        Visit.Manner.USUAL,
        "",
        page -> {
          page.getByRole(AriaRole.LINK, named("New page")).click();
          page.getByLabel("Kind of page").selectOption("Question");
          assertThat(page.getByLabel("Question (required)")).isVisible();
          page.getByLabel("Kind of page").selectOption("Article");
          page.getByLabel("Title (required)").fill("A first visit");
          page.keyboard().press("Tab");
          assertThat(page.getByText("Its file: content/articles/a-first-visit.md")).isVisible();

          page.keyboard().press("Enter");
          page.getByRole(AriaRole.BUTTON, named("Show the page's text")).click();
          assertThat(page.getByRole(AriaRole.ALERT)).hasText("Summary is missing.");
          assertThat(page.getByLabel("Summary (required)")).isFocused();
          page.keyboard().type("What happens when you go.");
          page.getByLabel("Topics").selectOption("Closeness");
          page.getByLabel("Title (required)").focus();
          page.keyboard().press("Enter");

          assertThat(page.getByRole(AriaRole.DIALOG)).containsText("title: A first visit");
          assertThat(page.getByRole(AriaRole.DIALOG)).containsText("topics: [closeness]");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "new-page-dialog");
          assertThat(folder.resolve("content/articles/a-first-visit.md")).doesNotExist();
          page.getByRole(AriaRole.BUTTON, named("Create it and write on")).click();

          assertThat(page).hasURL(Pattern.compile(".*edit\\?file=content%2Farticles%2Fa-first-.*"));
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(frame(page).getByRole(AriaRole.HEADING, framed("A first visit"))).isVisible();
          assertThat(Files.exists(folder.resolve("content/articles/a-first-visit.md"))).isTrue();
        });
  }

  @Test
  void a_title_that_is_taken_is_said_and_nothing_is_written(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    visit(
        chromium,
        Visit.Manner.USUAL,
        "_candor/new",
        page -> {
          page.getByLabel("Kind of page").selectOption("Article");
          page.getByLabel("Title (required)").fill("Talking");
          page.getByLabel("Summary (required)").fill("Once more.");
          assertThat(page.getByText("Not possible: articles/talking exists already")).isVisible();
          page.getByRole(AriaRole.BUTTON, named("Show the page's text")).click();
          assertThat(page.getByRole(AriaRole.ALERT)).containsText("exists already");
          assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        });
    assertThat(read()).contains("Begin.");
  }

  @Test
  void the_form_fits_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onEachScreen(
        chromium,
        "_candor/new",
        (page, manner) -> {
          page.getByLabel("Kind of page").selectOption("Person");
          page.getByLabel("Name (required)").fill("Ann Author");
          page.keyboard().press("Tab");
          assertThat(page.getByText("already has this name")).isVisible();
          fits(page, manner, "new-page");
        });
  }

  @Test
  void a_page_in_another_language_and_a_translation_of_it_are_started_by_keyboard(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin.\n");
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "languages: {en: {name: English, default: true}, es: {name: Español}}\n");
    onTheDesk(
        chromium,
        page -> {
          openTask(page, "Translate");
          assertThat(page.getByLabel("Language")).isFocused();
          assertThat(dialog(page)).containsText("Español (not begun)");
          page.getByLabel("Who translates it").fill("Ana Ruiz");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "translate");
          page.keyboard().press("Enter");
          assertThat(page).hasURL(Pattern.compile(".*edit\\?file=content%2Fes%2Farticles.*"));
          assertThat(page.locator("#text")).containsText("translation: human");

          openTask(page, "Translate");
          assertThat(dialog(page)).containsText("This translation is up to date");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          page.keyboard().press("Enter");
          assertThat(page.getByText("Recorded: this translation says")).isVisible();

          page.getByText("More", exactly()).press("Enter");
          page.getByRole(AriaRole.LINK, named("New page")).press("Enter");
          page.getByLabel("Language").selectOption("Español");
          page.getByLabel("Kind of page").selectOption("Article");
          page.getByLabel("Title (required)").fill("Talking");
          page.keyboard().press("Tab");
          assertThat(page.getByText("articles/talking exists already")).isVisible();
          page.getByLabel("Title (required)").fill("Escuchar");
          page.keyboard().press("Tab");
          assertThat(page.getByText("content/es/articles/escuchar.md")).isVisible();
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "new-page-in-spanish");
        });
  }
}
