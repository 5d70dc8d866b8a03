package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.candor.cases.BaseSite;
import dev.candor.engine.AuthoringService;
import dev.candor.engine.Settings;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A translation beside its source in the browser, from the panel of its page, on any screen. */
@InChromium
class TwinOnTheDeskTest extends OnTheDesk {

  private static final String HEAD =
      "---\ntitle: %s\nsummary: S.\nauthors: [ann]\nreviewer: rob\npublished: 2026-01-10\n---\n\n";

  @BeforeEach
  void aTranslationWhoseSourceChanged() throws Exception {
    write(FRONT + "Begin.\n");
    BaseSite.write(
        folder.resolve("site/site.yaml"),
        "title: T\nbaseUrl: https://test.example.org\nlanguage: en\n"
            + "contentNotes: [abuse, assault, self-harm]\n"
            + "languages: {en: {name: English, default: true}, ar: {name: العربية}}\n");
    source("One.\n\nTwo.\n\n## Part\n\nThree.\n");
    BaseSite.write(
        folder.resolve("content/ar/articles/a.md"),
        HEAD.formatted("صفحة") + "أولا.\n\nثانيا.\n\n## جزء\n\nثالثا.\n");
    AuthoringService.translate(
        Settings.of(folder).at(Instant.parse("2026-11-22T12:00:00Z")), "a", "ar", "Ana");
    source("One.\n\nTake 5 mg " + "and rest ".repeat(40) + ".\n\n## Part\n\nThree.\n");
  }

  private void source(String text) throws IOException {
    BaseSite.write(folder.resolve("content/articles/a.md"), HEAD.formatted("A page") + text);
  }

  private static Page.GetByRoleOptions like(String pattern) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  @Test
  void the_panel_of_a_translation_leads_to_it_beside_its_source(Chromium chromium)
      throws Exception {
    visit(
        chromium,
        Visit.Manner.USUAL,
        "ar/articles/a/",
        page -> {
          page.getByRole(AriaRole.BUTTON, like("to fix|Nothing to fix")).press("Enter");
          page.getByRole(AriaRole.LINK, like("Compare with its source")).press("Enter");
          assertThat(page).hasTitle("صفحة: beside its source");
          assertThat(page.getByText("1 paragraph or field of the source was changed.")).isVisible();
          assertThat(page.locator("tr.changed")).hasCount(1);
          page.getByRole(AriaRole.LINK, like("Edit the translation")).press("Enter");
          assertThat(page).hasURL(Pattern.compile(".*edit\\?file=content%2Far%2Farticles%2Fa.md"));
        });
  }

  @Test
  void it_fits_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    onEachScreen(
        chromium,
        "_candor/twin?file=content%2Far%2Farticles%2Fa.md",
        (page, manner) -> {
          assertThat(page.locator("tr.changed")).isVisible();
          fits(page, manner, "twin");
        });
  }
}
