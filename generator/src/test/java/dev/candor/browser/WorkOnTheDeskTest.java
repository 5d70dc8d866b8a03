package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Adding works and promising pages in the browser. */
@InChromium
class WorkOnTheDeskTest extends OnTheDesk {

  private static final String BIBTEX =
      "@article{x, author = {Lee, Ada}, title = {A study of talk}, journal = {Talk}, year = 2020,"
          + " doi = {10.1000/talk}}";

  @Test
  void a_pasted_work_is_added_and_cited_at_the_cursor(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "It helps");
          page.getByRole(AriaRole.BUTTON, named("Add a work")).press("Enter");
          assertThat(page.getByLabel("Details of the work")).isFocused();
          page.keyboard().insertText("10.1000/talk");
          page.getByRole(AriaRole.BUTTON, named("Show what is added")).click();
          assertThat(page.getByRole(AriaRole.ALERT)).containsText("or fill in the fields");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();

          page.getByLabel("Details of the work").fill(BIBTEX);
          page.getByRole(AriaRole.BUTTON, named("Show what is added")).press("Enter");
          assertThat(dialog(page)).containsText("New: lee-2020");
          assertThat(dialog(page)).containsText("A study of talk");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "work-shown");
          page.getByRole(AriaRole.BUTTON, named("Add it and cite it here")).press("Enter");

          assertThat(text(page)).containsText("It helps [@lee-2020]");
          assertThat(text(page)).isFocused();
          assertThat(frame(page).getByText("A study of talk")).not().hasCount(0);

          page.keyboard().type(" and [@stud");
          assertThat(page.getByRole(AriaRole.LISTBOX)).containsText("Lee: A study of talk");
          page.keyboard().press("Escape");
          page.getByRole(AriaRole.BUTTON, named("Add a work")).click();
          page.getByLabel("Details of the work").fill(BIBTEX);
          page.getByRole(AriaRole.BUTTON, named("Show what is added")).click();
          assertThat(dialog(page)).containsText("There already: lee-2020");
          assertThat(page.getByRole(AriaRole.BUTTON, named("Only add it"))).hasCount(0);
          page.keyboard().press("Escape");
        });
    assertThat(Files.readString(folder.resolve("content/references.yaml")))
        .containsOnlyOnce("lee-2020");
  }

  @Test
  void a_work_is_filled_in_on_any_screen(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          page.getByRole(AriaRole.BUTTON, named("Add a work")).click();
          page.getByText("Or fill in its fields").click();
          fits(page, manner, "work");
          dialog(page).getByLabel("Title").fill("A guide " + manner);
          dialog(page).getByLabel("Authors").fill("Lee, Ada");
          dialog(page).getByLabel("Year").fill("2020");
          page.getByRole(AriaRole.BUTTON, named("Show what is added")).click();
          assertThat(dialog(page)).containsText("put the cursor in the text");
          page.getByRole(AriaRole.BUTTON, named("Only add it")).click();
          assertThat(dialog(page)).hasCount(0);
        });
    assertThat(Files.readString(folder.resolve("content/references.yaml")))
        .contains("lee-2020", "lee-2020b", "lee-2020c", "lee-2020d");
  }

  @Test
  void a_page_is_promised_and_referred_to(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "See [[Saying no]].");
          assertThat(findings(page)).containsText("no page is called \"Saying no\"");
          for (int i = 0; i < "Saying no]].".length() + 2; i++) {
            page.keyboard().press("Shift+ArrowLeft");
          }
          openTask(page, "Promise a page");
          assertThat(page.getByLabel("Title that it will have")).hasValue("Saying no.");
          page.getByLabel("Title that it will have").fill("Saying no");
          page.keyboard().press("Enter");
          assertThat(dialog(page)).containsText("+ - title: Saying no");
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "promise");
          page.getByRole(AriaRole.BUTTON, named("Promise it and refer to it here")).press("Enter");

          assertThat(text(page)).containsText("See [[Saying no]]");
          assertThat(findings(page).getByText("no page is called")).hasCount(0);
        });
    assertThat(Files.readString(folder.resolve("content/planned.yaml")))
        .isEqualTo("- title: Saying no\n");
  }

  private static Locator text(Page page) {
    return page.locator("#text .cm-content");
  }
}
