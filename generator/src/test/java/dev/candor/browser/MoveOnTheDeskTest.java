package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.candor.cases.BaseSite;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Renaming and removing a page in the browser. */
@InChromium
class MoveOnTheDeskTest extends OnTheDesk {

  @Test
  void a_page_is_renamed_by_keyboard_after_its_changes_were_seen(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin.\n");
    BaseSite.write(
        folder.resolve("content/articles/listening.md"),
        FRONT.replace("Talking", "Listening") + "See [[articles/talking]].\n");
    onTheDesk(
        chromium,
        page -> {
          openTask(page, "Rename");
          assertThat(page.getByLabel("New id")).isFocused();
          assertThat(page.getByLabel("New id")).hasValue("talking");
          page.getByLabel("New id").fill("listening");
          page.keyboard().press("Enter");
          assertThat(page.getByRole(AriaRole.ALERT)).containsText("there is already a page");

          page.getByLabel("New id").fill("speaking");
          page.keyboard().press("Enter");
          assertThat(dialog(page)).containsText("+ See [[articles/speaking]].");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "rename");
          assertThat(read()).contains("Begin.");
          page.getByRole(AriaRole.BUTTON, named("Rename it")).press("Enter");

          assertThat(page).hasURL(Pattern.compile(".*/articles/speaking/"));
          assertThat(page.getByText("Begin.", exactly())).isVisible();
        });
    assertThat(Files.readString(folder.resolve("content/articles/listening.md")))
        .contains("See [[articles/speaking]].");
  }

  @Test
  void readers_of_a_removed_page_are_sent_elsewhere(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          openTask(page, "Remove");
          page.getByLabel("Send readers to").selectOption("Closeness (Topic)");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "remove");
          page.getByRole(AriaRole.BUTTON, named("Show what changes")).click();
          assertThat(dialog(page)).containsText("talking.md is removed");
          assertThat(read()).contains("Begin.");
          page.getByRole(AriaRole.BUTTON, named("Remove it")).click();

          assertThat(page).hasURL(Pattern.compile(".*/topics/closeness/"));
        });
    assertThat(folder.resolve("content/articles/talking.md")).doesNotExist();
  }

  @Test
  void a_page_with_unsaved_text_stays_where_it_is(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "More.");
          for (String task : new String[] {"Rename", "Remove"}) {
            openTask(page, task);
            assertThat(dialog(page)).containsText("The text has not been saved");
            page.keyboard().press("Escape");
            assertThat(dialog(page)).hasCount(0);
          }
        });
  }

  @Test
  void the_dialogs_fit_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          openTask(page, "Remove");
          page.getByRole(AriaRole.BUTTON, named("Show what changes")).click();
          assertThat(dialog(page)).containsText("talking.md is removed");
          fits(page, manner, "remove");
        });
  }
}
