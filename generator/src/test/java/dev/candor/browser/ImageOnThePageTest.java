package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Adding an image to the text: chosen or dropped, with what it shows. */
@InChromium
class ImageOnThePageTest extends OnTheDesk {

  private static final Path IMAGES = Path.of("src/test/resources/images");

  @Test
  void an_image_is_chosen_described_and_shown(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "Look:");
          page.getByRole(AriaRole.BUTTON, named("Add an image")).click();
          Locator dialog = page.getByRole(AriaRole.DIALOG);
          dialog.getByLabel("Image (JPEG").setInputFiles(IMAGES.resolve("cut-short.png"));
          dialog.getByRole(AriaRole.BUTTON, button("Add it")).click();
          assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Say what the image shows");
          dialog.getByLabel("What it shows").fill("A house [old]");
          dialog.getByRole(AriaRole.BUTTON, button("Add it")).click();
          assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("the image is damaged");
          dialog.getByLabel("Image (JPEG").setInputFiles(IMAGES.resolve("drawing.png"));
          dialog.getByLabel("Caption").fill("Our \"house\"");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "image");
          page.keyboard().press("Enter");

          assertThat(dialog).hasCount(0);
          assertThat(frame(page).locator("main figure img")).hasAttribute("alt", "A house [old]");
          assertThat(findings(page)).hasCount(0);
          page.keyboard().press("Control+s");
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(read())
              .isEqualTo(
                  FRONT
                      + "Begin.\nLook:\n\n![A house \\[old\\]](../images/drawing.png"
                      + " \"Our \\\"house\\\"\")");
          assertThat(folder.resolve("content/images/drawing.png")).exists();
        });
  }

  @Test
  void a_dropped_image_can_be_decorative(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    String bytes =
        Base64.getEncoder().encodeToString(Files.readAllBytes(IMAGES.resolve("drawing.png")));
    onTheDesk(
        chromium,
        page -> {
          drop(page, bytes);
          Locator dialog = page.getByRole(AriaRole.DIALOG);
          assertThat(dialog).containsText("The image: My Walk.png");
          dialog.getByLabel("It is decorative").check();
          dialog.getByRole(AriaRole.BUTTON, button("Add it")).click();
          assertThat(page.locator("#text .cm-content")).containsText("![](../images/my-walk.png)");
          assertThat(folder.resolve("content/images/my-walk.png")).exists();
        });
  }

  @Test
  void the_dialog_fits_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          page.getByRole(AriaRole.BUTTON, named("Add an image")).click();
          dialog(page).getByLabel("It is decorative").check();
          dialog(page).getByRole(AriaRole.BUTTON, button("Add it")).click();
          assertThat(dialog(page).getByRole(AriaRole.ALERT)).containsText("Choose an image first");
          fits(page, manner, "image");
        });
  }

  private static void drop(Page page, String bytes) {
    page.evaluate(
        "([bytes]) => { const data = new DataTransfer();"
            + " const raw = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));"
            + " data.items.add(new File([raw], 'My Walk.png', {type: 'image/png'}));"
            + " const text = document.querySelector('#text .cm-line:last-child');"
            + " const box = text.getBoundingClientRect();"
            + " text.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true,"
            + " cancelable: true, clientX: box.x + 2, clientY: box.y + 2})); }",
        List.of(bytes));
  }
}
