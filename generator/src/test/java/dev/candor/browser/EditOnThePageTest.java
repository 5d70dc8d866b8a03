package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.candor.cases.BaseSite;
import org.junit.jupiter.api.Test;

/** Writing on the page: text, findings and the true page side by side, in a real browser. */
@InChromium
class EditOnThePageTest extends OnTheDesk {

  @Test
  void from_the_page_to_its_text_and_what_is_typed_is_on_the_page_and_saved(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin with one small thing.\n");
    visit(
        chromium,
        Visit.Manner.USUAL,
        "articles/talking/",
        page -> {
          page.getByRole(AriaRole.LINK, named("Edit this page")).click();
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(frame(page).getByText("Begin with one small thing.")).isVisible();

          typeAtTheEnd(page, "Then another one.");
          assertThat(page.getByText("Not saved yet")).isVisible();
          assertThat(frame(page).getByText("Then another one.")).isVisible();
          assertThat(read()).doesNotContain("Then another one.");

          page.keyboard().press("Control+s");
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(read()).isEqualTo(FRONT + "Begin with one small thing.\nThen another one.");
        });
  }

  @Test
  void a_fault_is_shown_as_it_is_typed_and_goes_with_its_fix(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          assertThat(findings(page)).hasCount(0);
          typeAtTheEnd(page, "See [[Closenes]].");
          assertThat(findings(page)).containsText("no page is called \"Closenes\"");
          assertThat(page.locator("#text .cm-lintRange-error")).isVisible();

          findings(page).getByRole(AriaRole.BUTTON, button("Fix")).click();

          assertThat(findings(page)).hasCount(0);
          assertThat(page.locator("#text .cm-content")).containsText("See [[Closeness]].");
          assertThat(frame(page).locator("main .prose a")).hasText("Closeness");
        });
  }

  @Test
  void a_finding_is_explained_and_allowed_with_a_reason(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "It helps 80% of all who try.");
          assertThat(findings(page)).containsText("warning");
          Page rule =
              page.waitForPopup(
                  () -> findings(page).getByRole(AriaRole.LINK, link("Explain")).click());
          assertThat(rule.getByRole(AriaRole.HEADING, named("uncited-claim"))).isVisible();
          rule.close();

          findings(page).getByRole(AriaRole.BUTTON, button("Allow here")).click();
          page.keyboard().type("we counted ourselves");
          page.keyboard().press("Enter");

          assertThat(page.locator("#text .cm-content"))
              .containsText("<!-- candor-allow uncited-claim: we counted ourselves -->");
          assertThat(findings(page)).hasCount(0);
        });
  }

  @Test
  void a_chooser_offers_pages_by_title_and_works_by_author(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    BaseSite.write(
        folder.resolve("content/references.yaml"),
        "- id: lee-2020\n  type: article-journal\n  author: [{family: Lee, given: A.}]\n"
            + "  issued: 2020\n  title: A study of talk\n  container-title: Journal of Talk\n"
            + "  DOI: 10.1000/talk\n  strength: moderate\n  checked: 2026-11-01\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "See [[clos");
          assertThat(page.getByRole(AriaRole.LISTBOX)).containsText("Closeness");
          page.keyboard().press("Enter");
          page.keyboard().type(" and [@stud");
          assertThat(page.getByRole(AriaRole.LISTBOX)).containsText("Lee: A study of talk");
          page.keyboard().press("Enter");
          page.keyboard().type(".");

          assertThat(page.locator("#text .cm-content"))
              .containsText("See [[Closeness]] and [@lee-2020].");
          assertThat(findings(page)).hasCount(0);
        });
  }

  @Test
  void a_form_changes_one_line_of_the_text(Chromium chromium) throws Exception {
    write(FRONT.replace("reviewer: rob", "reviewer: rob # by phone\nodd: kept") + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          page.getByRole(AriaRole.BUTTON, named("Fields")).click();
          assertThat(page.getByLabel("Summary (required)")).hasValue("How to begin.");
          assertThat(page.getByText("Also in the text, and kept: odd.")).isVisible();
          page.getByLabel("Summary (required)").fill("How to go on.");
          page.keyboard().press("Tab");
          assertThat(frame(page).getByText("How to go on.")).isVisible();

          page.getByLabel("Published (required)").fill("2026-02-03");
          page.getByRole(AriaRole.BUTTON, named("Remove Closeness")).click();
          page.getByText("More fields").click();
          page.getByLabel("Topics").selectOption("Closeness");
          assertThat(page.getByRole(AriaRole.BUTTON, named("Remove Closeness"))).isVisible();
          assertThat(new Checks(page, UNDECIDED).axe()).isEmpty();
          shoot(page, "form");

          page.locator("#save").click();
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(read())
              .isEqualTo(
                  "---\ntitle: Talking\nsummary: How to go on.\nauthors: [ann]\n"
                      + "reviewer: rob # by phone\nodd: kept\npublished: 2026-02-03\n"
                      + "topics: [closeness]\n---\n\nBegin.\n");
        });
  }

  @Test
  void a_file_changed_by_another_program_is_shown_beside_ones_own_text(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          typeAtTheEnd(page, "Mine.");
          write(FRONT + "Begin.\nTheirs.\n");
          assertThat(page.getByText("saving shows both texts")).isVisible();
          page.locator("#save").click();
          assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Theirs.");
          assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Mine.");
          assertThat(read()).contains("Theirs.").doesNotContain("Mine.");

          page.getByRole(AriaRole.BUTTON, named("Take the text of the file")).click();
          assertThat(page.locator("#text .cm-content")).containsText("Theirs.");
          page.locator("#text .cm-content").click();
          page.keyboard().press("Control+z");
          assertThat(page.locator("#text .cm-content")).containsText("Mine.");

          page.locator("#save").click();
          assertThat(page.getByText("Saved", exactly())).isVisible();
          assertThat(read()).contains("Mine.");
        });
  }

  @Test
  void a_change_by_another_program_is_taken_if_there_is_nothing_to_lose(Chromium chromium)
      throws Exception {
    write(FRONT + "Begin.\n");
    onTheDesk(
        chromium,
        page -> {
          write(FRONT + "Begin anew.\n");
          assertThat(page.locator("#text .cm-content")).containsText("Begin anew.");
          assertThat(page.getByText("Saved", exactly())).isVisible();
        });
  }

  @Test
  void the_page_stays_where_it_was_read(Chromium chromium) throws Exception {
    StringBuilder much = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      much.append("Line ").append(i).append(" of a text that goes on.\n\n");
    }
    write(FRONT + much);
    onTheDesk(
        chromium,
        page -> {
          assertThat(frame(page).getByText("Line 1 of a")).isVisible();
          page.locator("iframe").evaluate("f => f.contentWindow.scrollTo(0, 3000)");
          typeAtTheEnd(page, "The end.");
          assertThat(frame(page).getByText("The end.")).hasCount(1);
          Object y = page.locator("iframe").evaluate("f => f.contentWindow.scrollY");
          assertThat(((Number) y).intValue()).isBetween(2900, 3100);
        });
  }

  @Test
  void it_can_be_used_by_keyboard_on_a_tablet_in_the_dark(Chromium chromium) throws Exception {
    write(FRONT + "## A heading\n\nBegin. See [[Closenes]]. It helps 80% of us.\n");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          assertThat(findings(page)).hasCount(2);
          fits(page, manner, "edit");
        });
  }

  @Test
  void the_keyboard_reaches_everything_and_leaves_the_text(Chromium chromium) throws Exception {
    write(FRONT + "## A heading\n\nSee [[Closenes]].\n");
    onTheDesk(
        chromium,
        page -> {
          assertThat(findings(page)).hasCount(1);
          page.locator("#text .cm-content").focus();
          page.keyboard().press("Tab");
          assertThat(findings(page).getByRole(AriaRole.BUTTON, button("Go to line"))).isFocused();
          page.keyboard().press("Enter");
          assertThat(page.locator("#text .cm-content")).isFocused();
          page.keyboard().press("Shift+Tab");
          assertThat(page.getByRole(AriaRole.BUTTON, named("Fields"))).isFocused();
        });
  }

  @Test
  void the_form_fits_every_screen_in_light_and_dark(Chromium chromium) throws Exception {
    write(FRONT + "Begin.\n");
    editingOnEachScreen(
        chromium,
        (page, manner) -> {
          page.getByRole(AriaRole.BUTTON, named("Fields")).click();
          assertThat(page.getByLabel("Summary (required)")).isVisible();
          fits(page, manner, "fields");
          page.getByText("More fields").click();
          page.getByLabel("Expires").scrollIntoViewIfNeeded();
          fits(page, manner, "more-fields");
        });
  }
}
