package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pasting from other programs: clean Markdown, shown before it is taken. */
@InChromium
class PasteOnThePageTest extends OnTheDesk {

  private static final Path COPIES = Path.of("src/test/resources/pastes");

  @Test
  void what_word_copied_is_shown_as_markdown_and_taken(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    String[] word = copied("word.paste");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "Then:");
          paste(page, word[0], "Nut allergy");
          Locator dialog = page.getByRole(AriaRole.DIALOG);
          assertThat(dialog).containsText("Paste as Markdown");
          assertThat(dialog).containsText("An image can't come along");
          assertThat(dialog.locator("pre")).hasText(word[1]);
          assertThat(page.locator("#text .cm-content")).not().containsText("At school");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "paste");

          assertThat(page.getByRole(AriaRole.BUTTON, named("Take it"))).isFocused();
          page.keyboard().press("Enter");

          assertThat(dialog).hasCount(0);
          assertThat(page.locator("#text .cm-content")).isFocused();
          assertThat(frame(page).locator("main table td").first()).hasText("15 to 30 kg");
          page.keyboard().press("Control+s");
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(read()).isEqualTo(FRONT + "Begin.\nThen:\n\n" + word[1]);

          page.keyboard().press("Control+z");
          assertThat(page.locator("#text .cm-content")).not().containsText("At school");
        });
  }

  @Test
  void what_google_docs_copied_can_be_taken_as_plain_text_or_left(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin.\n");
    String[] google = copied("google-docs.paste");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "");
          paste(page, google[0], "Plain words");
          assertThat(page.getByRole(AriaRole.DIALOG).locator("pre")).hasText(google[1]);
          page.keyboard().press("Escape");
          assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(page.locator("#text .cm-content")).isFocused();

          paste(page, google[0], "Plain words");
          page.getByRole(AriaRole.BUTTON, named("Paste as plain text")).click();
          page.keyboard().press("Control+s");
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(read()).isEqualTo(FRONT + "Begin.\nPlain words");
        });
  }

  @Test
  void a_script_in_what_was_copied_never_runs(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    String[] attack = copied("attack.paste");
    onTheDesk(
        chromium,
        page -> {
          page.onDialog(alert -> page.evaluate("window.attacked = true"));
          typeAtTheEnd(page, "");
          paste(page, attack[0], "attack");
          assertThat(page.getByRole(AriaRole.DIALOG).locator("pre")).hasText(attack[1]);
          page.getByRole(AriaRole.BUTTON, named("Take it")).click();
          assertThat(frame(page).getByText("<script>alert(15)</script>")).isVisible();
          assertThat(frame(page).locator("main a[href^='javascript']")).hasCount(0);
          assertThat(page.evaluate("window.attacked === undefined")).isEqualTo(true);
        });
  }

  @Test
  void words_without_any_shape_are_pasted_without_a_question(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "See ");
          paste(
              page,
              "<meta charset=utf-8><span style='color:red'>two&nbsp;words</span>",
              "two words");
          assertThat(page.locator("#text .cm-content")).containsText("See two words");
          assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

          page.keyboard().press("Control+Home");
          page.keyboard().press("ArrowDown");
          page.keyboard().press("End");
          paste(page, "<b>, boldly</b>", ", plainly");
          assertThat(page.locator("#text .cm-content")).containsText("title: Talking, plainly");
          assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        });
  }

  /** The HTML of a case and the Markdown it becomes. */
  private static String[] copied(String name) throws Exception {
    String text = Files.readString(COPIES.resolve(name));
    String[] parts = text.split("== (?:copied|pasted) ==\n");
    return new String[] {parts[1], parts[2].replaceFirst("\\(images left out.*\n$", "").strip()};
  }

  /** Copies and pastes by keyboard, with the clipboard of another program. */
  @Test
  void the_dialog_fits_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    String[] word = copied("word.paste");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          typeAtTheEnd(page, "");
          paste(page, word[0], "Nut allergy");
          assertThat(dialog(page)).containsText("Paste as Markdown");
          fits(page, manner, "paste");
        });
  }

  private static void paste(Page page, String html, String plain) {
    page.evaluate(
        "([html, plain]) => document.addEventListener('copy', (event) => {"
            + " event.preventDefault(); event.stopImmediatePropagation();"
            + " event.clipboardData.setData('text/html', html);"
            + " event.clipboardData.setData('text/plain', plain); }, {capture: true, once: true})",
        List.of(html, plain));
    page.keyboard().press("Control+c");
    page.keyboard().press("Control+v");
  }
}
