package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.candor.cases.BaseSite;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Signing a page off in the browser. */
@InChromium
class SignOffOnTheDeskTest extends OnTheDesk {

  @Test
  void a_reviewer_sees_what_is_to_be_read_and_signs_it_by_keyboard(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin with one small thing.\n");
    onTheDesk(
        chromium,
        page -> {
          openTask(page, "Sign off");
          assertThat(dialog(page)).containsText("Nobody has signed this page yet.");
          assertThat(dialog(page)).containsText("Begin with one small thing.");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "sign-off");
          assertThat(page.getByLabel("Who has read it")).isFocused();
          page.keyboard().press("Tab");
          page.keyboard().press("Enter");
          assertThat(page.getByRole(AriaRole.ALERT)).hasText("Choose who has read it.");
          page.getByLabel("Who has read it").selectOption("Rob Reviewer");
          page.getByRole(AriaRole.BUTTON, named("Sign it off")).click();
          assertThat(page.getByText("Signed off by Rob Reviewer")).isVisible();

          openTask(page, "Sign off");
          assertThat(dialog(page)).containsText("signed exactly this text on 2026-11-22");
          page.keyboard().press("Escape");
          assertThat(dialog(page)).hasCount(0);
        });
    assertThat(Files.readString(folder.resolve("content/reviews.yaml")))
        .contains("- page: articles/talking\n  reviewer: rob\n  on: 2026-11-22\n");
  }

  @Test
  void unsaved_texts_and_errors_are_refused_with_the_reason(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "See [[Closenes]].");
          openTask(page, "Sign off");
          assertThat(dialog(page)).containsText("The text has not been saved.");
          page.getByRole(AriaRole.BUTTON, named("Close")).click();
          page.locator("#save").click();
          assertThat(page.getByText("Saved", exactly())).isVisible();
          openTask(page, "Sign off");
          assertThat(dialog(page)).containsText("fix it before you sign the page");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
        });
    assertThat(folder.resolve("content/reviews.yaml")).doesNotExist();
  }

  @Test
  void the_menu_and_its_dialog_fit_every_screen_in_light_and_dark(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin with one small thing.\n\n" + "Then go on with another one. ".repeat(60));
    BaseSite.write(
        folder.resolve("content/reviews.yaml"),
        "- {page: articles/talking, reviewer: rob, on: 2026-01-10, hash: of-the-first-text}\n");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          page.getByText("More", exactly()).click();
          assertThat(page.getByRole(AriaRole.BUTTON, named("Sign off"))).isVisible();
          fits(page, manner, "menu");
          page.keyboard().press("Escape");
          assertThat(page.getByRole(AriaRole.BUTTON, named("Sign off"))).isHidden();
          openTask(page, "Sign off");
          assertThat(dialog(page)).containsText("signed another text of this page");
          fits(page, manner, "sign-off");
        });
  }
}
