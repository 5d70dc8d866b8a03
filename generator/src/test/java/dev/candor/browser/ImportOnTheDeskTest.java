package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.candor.engine.Settings;
import dev.candor.engine.importing.ImportRequest;
import dev.candor.engine.importing.ImportService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going through the decisions of an import in the browser, by keyboard, on any screen. */
@InChromium
class ImportOnTheDeskTest extends OnTheDesk {

  private static final Path SAMPLES = Path.of("src/test/resources/import/samples");

  @BeforeEach
  void anImport() throws Exception {
    write(FRONT + "Begin.\n");
    imports();
    Path page = folder.resolve("content/articles/when-couple-stops-touching.md");
    Files.writeString(page, Files.readString(page) + "\nMy own words.\n");
    imports();
  }

  private void imports() throws Exception {
    ImportService.run(
        Settings.of(folder),
        new ImportRequest(
            List.of(SAMPLES.resolve("blogger-takeout-feed.atom")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            true,
            false,
            List.of()));
  }

  private static Page.GetByRoleOptions like(String pattern) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  @Test
  void from_any_page_to_nothing_left_to_decide(Chromium chromium) throws Exception {
    visit(
        chromium,
        Visit.Manner.USUAL,
        "",
        page -> {
          page.getByRole(AriaRole.BUTTON, like("to fix|Nothing to fix")).click();
          page.getByRole(AriaRole.LINK, like("Decisions of the import: .*")).click();
          Locator left = page.locator("article");
          int all = left.count();
          assertThat(page.getByRole(AriaRole.STATUS)).hasText(all + " left");
          Locator outcome = left.filter(new Locator.FilterOptions().setHasText("outcome: ongoing"));
          outcome.getByRole(AriaRole.BUTTON).focus();
          page.keyboard().press("Enter");

          assertThat(outcome).hasCount(0);
          assertThat(page.getByRole(AriaRole.STATUS)).hasText((all - 1) + " left");
          assertThat(page.locator("article button.press:focus")).hasCount(1);
          page.reload();
          assertThat(left).hasCount(all - 1);

          Locator many = page.locator("button.all:not([hidden])");
          while (many.count() > 0) {
            int before = left.count();
            many.first().click();
            page.waitForCondition(() -> left.count() < before);
          }
          while (left.count() > 0) {
            int before = left.count();
            page.locator("article button.press").first().click();
            page.waitForCondition(() -> left.count() < before);
          }
          assertThat(page.getByText("Nothing is left to decide.")).isFocused();
        });
  }

  @Test
  void a_press_is_undone_by_another_at_once_and_on_a_later_visit(Chromium chromium)
      throws Exception {
    visit(
        chromium,
        Visit.Manner.USUAL,
        "_candor/import",
        page -> {
          Locator left = page.locator("article");
          int all = left.count();
          Locator mine = left.filter(new Locator.FilterOptions().setHasText("My own words."));
          assertThat(page.getByText("Your page", exactly())).isVisible();
          page.getByRole(AriaRole.BUTTON, like("Keep your page")).click();
          assertThat(page.getByText("Two versions: Keep your page")).isVisible();
          assertThat(mine).hasCount(0);

          page.getByRole(AriaRole.BUTTON, like("Undo")).press("Enter");
          assertThat(page.getByRole(AriaRole.BUTTON, like("Keep your page"))).isFocused();
          assertThat(page.getByRole(AriaRole.STATUS)).hasText(all + " left");

          page.getByRole(AriaRole.BUTTON, like("Take the import’s text")).click();
          assertThat(mine).hasCount(0);
          page.reload();
          assertThat(page.getByRole(AriaRole.HEADING, like("Accepted"))).isVisible();
          page.getByRole(AriaRole.BUTTON, like("Undo")).click();
          assertThat(mine).hasCount(1);
          assertThat(page.getByRole(AriaRole.STATUS)).hasText(all + " left");
        });
  }

  @Test
  void the_page_to_change_opens_in_the_editor(Chromium chromium) throws Exception {
    visit(
        chromium,
        Visit.Manner.USUAL,
        "_candor/import",
        page -> {
          page.getByRole(AriaRole.LINK, like("Change the page: When a .*")).first().click();
          assertThat(page).hasURL(Pattern.compile(".*edit\\?file=content%2Farticles%2Fwhen-.*"));
          assertThat(page.getByText("Saved", exactly())).isVisible();
        });
  }

  @Test
  void the_list_fits_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    for (int width : new int[] {1280, 768, 320}) {
      for (boolean dark : new boolean[] {false, true}) {
        Visit.Manner manner = Visit.Manner.USUAL.wide(width).high(1000).inTheDark(dark);
        visit(
            chromium,
            manner,
            "_candor/import",
            page -> {
              assertThat(page.getByText("outcome: ongoing")).isVisible();
              Locator keep = page.getByRole(AriaRole.BUTTON, like("Keep your page"));
              keep.click();
              assertThat(keep).hasCount(0);
              assertThat(new Checks(page, UNDECIDED).axe()).as(manner.toString()).isEmpty();
              assertThat(sideways(page)).as(manner.toString()).isZero();
              shoot(page, "import-" + width + (dark ? "-dark" : ""));
              page.getByRole(AriaRole.BUTTON, like("Undo")).click();
              assertThat(keep).hasCount(1);
            });
      }
    }
  }
}
