package dev.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.PublishOutcome;
import dev.candor.engine.PublishRequest;
import dev.candor.engine.Settings;
import dev.candor.engine.Starter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The fifteen-minute script of the handbook, followed to the letter on a new site. The texts to
 * paste are those of the handbook. With {@code -Dcandor.shots=FOLDER} it takes its pictures.
 */
@InChromium
class FifteenMinutesTest extends OnTheDesk {

  private static final Path SCRIPT = Path.of("../docs/handbook/fifteen-minutes.md");
  private static final Path PICTURE = Path.of("../docs/handbook/fifteen-minutes/bath.svg");
  private static final String QUESTION = "content/faqs/does-a-warm-bath-help-me-sleep.md";

  private static final Visit.Manner DESK = Visit.Manner.USUAL.wide(1120).high(700);

  @Test
  void everything_happens_as_the_handbook_says(Chromium chromium) throws Exception {
    assertThat(Starter.start(Settings.of(folder), "Calm nights").isDone()).isTrue();
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings) + textOf("publish:"));
    today = LocalDate.parse(find("published: (.*)", "content/articles/a-calm-evening.md"));

    visit(
        chromium,
        DESK,
        "articles/a-calm-evening/",
        page -> {
          changeAWord(page);
          addAQuestion(page);
          fixThreeFaults(page);
          haveItSigned(page);
        });
    assertThat(content("content/articles/a-calm-evening.md")).contains("Turn the lights down.");
    assertThat(content(QUESTION)).contains("[@haghayegh-2019]", "../images/bath.svg");
    publish();
    visit(
        chromium,
        DESK,
        "faqs/does-a-warm-bath-help-me-sleep/",
        page -> {
          assertThat(page.getByText("Before-bedtime passive body heating")).not().hasCount(0);
          shoot(page, "7-the-page");
        });
  }

  private void changeAWord(Page page) {
    page.getByRole(AriaRole.LINK, named("Edit this page")).click();
    assertThat(page.getByText("Saved", exactly())).isVisible();
    page.getByLabel("Go to").selectOption("What to try first");
    Locator line = page.locator(".cm-line", new Page.LocatorOptions().setHasText("lights low"));
    line.scrollIntoViewIfNeeded();
    BoundingBox last = lastWord(line);
    page.mouse().dblclick(last.x, last.y);
    page.keyboard().type("down");
    assertThat(frame(page).getByText("Turn the lights down.")).isVisible();
    frame(page).getByText("Turn the lights down.").scrollIntoViewIfNeeded();
    shoot(page, "1-a-word");
    page.getByRole(AriaRole.BUTTON, named("Save").setExact(true)).click();
    assertThat(page.getByText("Saved", exactly())).isVisible();
  }

  /** The middle of the last word of a line, without its full stop. */
  private static BoundingBox lastWord(Locator line) {
    Object at =
        line.evaluate(
            "line => { const all = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);"
                + " let last = null; while (all.nextNode()) last = all.currentNode;"
                + " const range = document.createRange();"
                + " range.setStart(last, last.length - 3); range.setEnd(last, last.length - 2);"
                + " const box = range.getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; }");
    List<?> both = (List<?>) at;
    BoundingBox box = new BoundingBox();
    box.x = ((Number) both.get(0)).doubleValue();
    box.y = ((Number) both.get(1)).doubleValue();
    return box;
  }

  private void addAQuestion(Page page) {
    page.getByText("More", exactly()).click();
    page.getByRole(AriaRole.LINK, named("New page")).click();
    page.getByLabel("Kind of page").selectOption("Question");
    page.getByLabel("Question (required)").fill("Does a warm bath help me sleep?");
    page.getByLabel("Answer (required)").fill("Often, yes: an hour or two before bed.");
    page.getByLabel("Topics").selectOption("Rest");
    shoot(page, "2-new-page");
    page.getByRole(AriaRole.BUTTON, named("Show the page's text")).click();
    page.getByRole(AriaRole.BUTTON, named("Create it and write on")).click();
    assertThat(page.getByText("Saved", exactly())).isVisible();

    typeAtTheEnd(page, "\nA warm bath before bed helps many people fall asleep sooner");
    page.getByRole(AriaRole.BUTTON, named("Add a work")).click();
    page.getByLabel("Details of the work").fill(textOf("@article").strip());
    page.getByRole(AriaRole.BUTTON, named("Show what is added")).click();
    assertThat(dialog(page)).containsText("New: haghayegh-2019");
    shoot(page, "3-a-work");
    page.getByRole(AriaRole.BUTTON, named("Add it and cite it here")).click();
    assertThat(dialog(page)).hasCount(0);
    page.keyboard().type(".");

    page.getByRole(AriaRole.BUTTON, named("Add an image")).click();
    dialog(page).getByLabel("Image (JPEG").setInputFiles(PICTURE);
    dialog(page).getByLabel("What it shows").fill("A bathtub with warm steam above it.");
    dialog(page).getByLabel("Caption below it").fill("An hour or two before bed.");
    shoot(page, "4-an-image");
    dialog(page).getByRole(AriaRole.BUTTON, button("Add it")).click();
    assertThat(frame(page).getByAltText("A bathtub with warm")).isVisible();
    page.keyboard().press("Control+s");
    assertThat(page.getByText("Saved", exactly())).isVisible();
    assertThat(page.locator("#found")).hasText("");
  }

  private void fixThreeFaults(Page page) {
    page.locator("#text .cm-content").click();
    page.keyboard().press("Control+End");
    page.keyboard().insertText("\n\n" + textOf("##").stripTrailing());
    assertThat(findings(page)).hasCount(3);
    assertThat(page.locator("#count")).hasText("(3)");
    shoot(page, "5-three-faults");
    for (int left = 2; left >= 0; left--) {
      findings(page).first().getByRole(AriaRole.BUTTON, button("Fix")).click();
      assertThat(findings(page)).hasCount(left);
    }
    assertThat(page.locator("#count")).hasText("(nothing)");
    page.keyboard().press("Control+s");
    assertThat(page.getByText("Saved", exactly())).isVisible();
    assertThat(content(QUESTION))
        .contains("## When not to", "[[A calm evening]]", "(https://www.nhs.uk/");
  }

  private void haveItSigned(Page page) {
    page.getByText("More", exactly()).click();
    page.getByRole(AriaRole.BUTTON, named("Sign off").setExact(true)).click();
    page.getByLabel("Who has read it").selectOption("Robin Sample");
    shoot(page, "6-sign-off");
    page.getByRole(AriaRole.BUTTON, named("Sign it off")).click();
    assertThat(page.getByText("Signed off by Robin Sample")).isVisible();

    page.getByRole(AriaRole.BUTTON, named("Fields")).click();
    page.getByLabel("Draft").selectOption("(not set)");
    assertThat(page.locator("#save")).isEnabled();
    page.locator("#save").click();
    assertThat(page.getByText("Saved", exactly())).isVisible();
    assertThat(content(QUESTION)).doesNotContain("\ndraft:");
    assertThat(findings(page)).hasCount(0);
  }

  private void publish() throws Exception {
    PublishRequest request = PublishRequest.to("preview", Map.of());
    PublishOutcome outcome =
        Generator.publish(Settings.of(folder).at(noon(today)), request, Progress.SILENT);
    assertThat(outcome.refusals()).isEmpty();
    assertThat(
            content("site/target/preview/current/faqs/does-a-warm-bath-help-me-sleep/index.html"))
        .contains("Does a warm bath help me sleep?", "bath.", "Robin Sample")
        .doesNotContain("Not yet reviewed");
  }

  private String content(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String find(String pattern, String path) {
    Matcher found = Pattern.compile(pattern).matcher(content(path));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** The text to paste that begins with these signs. */
  private static String textOf(String beginning) {
    try {
      Matcher found =
          Pattern.compile("```\\w*\n(" + Pattern.quote(beginning) + ".*?)```", Pattern.DOTALL)
              .matcher(Files.readString(SCRIPT));
      assertThat(found.find()).as(beginning).isTrue();
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
