package dev.candor.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.candor.browser.Journey.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Runs a journey step by step, and reports the line at which it fails. */
final class Traveller {

  private static final int PATIENCE = 5_000;
  private static final int MOST_TABS = 250;
  private static final String TEXT = "text";
  private static final String HOLDS_FOCUS =
      "(all, text) => all.some(e => e === document.activeElement"
          + " || text && document.activeElement !== document.body"
          + " && document.activeElement.contains(e))";

  private final Journey journey;
  private final Visit visit;
  private final Page page;

  Traveller(Journey journey, Visit visit) {
    this.journey = journey;
    this.visit = visit;
    this.page = visit.page();
  }

  void go() {
    Step last = journey.steps().get(journey.steps().size() - 1);
    for (Step step : journey.steps()) {
      try {
        take(step);
      } catch (TimeoutError e) {
        throw fault(step, "could not be done in time. " + seen(step));
      } catch (PlaywrightException e) {
        throw fault(step, String.valueOf(e.getMessage()));
      }
    }
    List<String> misdeeds = visit.misdeeds();
    if (!misdeeds.isEmpty()) {
      throw new JourneyFault(
          journey.file(), last.line(), "by the end: " + String.join("\n  ", misdeeds));
    }
  }

  private JourneyFault fault(Step step, String message) {
    return new JourneyFault(journey.file(), step.line(), step.text() + ": " + message);
  }

  private void take(Step step) {
    switch (step.verb()) {
      case OPEN -> visit.open(step.word(0));
      case PRESS -> press(step.word(0), step.word(1).isEmpty() ? 1 : step.number(1));
      case TYPE -> page.keyboard().type(step.word(0));
      case TAB_TO -> tabTo(step);
      case FOCUS -> first(step).focus();
      case CLICK -> first(step).click();
      case TAP -> tap(first(step));
      case CHECK -> first(step).check();
      case UNCHECK -> first(step).uncheck();
      case CHOOSE -> first(step).selectOption(step.word(2));
      case HOVER -> first(step).hover();
      case SCROLL ->
          page.evaluate(
              "end => scrollTo({top: end ? document.documentElement.scrollHeight : 0})",
              step.word(0).equals("bottom"));
      case GO_BACK -> goBack();
      case RELOAD -> page.reload();
      default -> expect(step);
    }
  }

  /** Touches the middle of an element, whatever is there: it may take no touches itself. */
  private void tap(Locator thing) {
    thing.scrollIntoViewIfNeeded();
    BoundingBox box = thing.boundingBox();
    page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  private void press(String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
    }
  }

  /**
   * Waits for the page first: while the browser is still replacing it, the history isn't available.
   */
  private void goBack() {
    page.waitForLoadState();
    page.goBack();
  }

  private void tabTo(Step step) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (holdsFocus(step)) {
        return;
      }
    }
    throw fault(step, "not reached by " + MOST_TABS + " tabs. " + seen(step));
  }

  private void expect(Step step) {
    switch (step.verb()) {
      case SEE -> await(step, () -> visible(step).count() > 0, () -> seen(step));
      case UNSEEN -> await(step, () -> visible(step).count() == 0, () -> seen(step));
      case FOCUSED -> await(step, () -> holdsFocus(step), this::focused);
      case STATUS -> await(step, () -> status().contains(lower(step.word(0))), this::statusSeen);
      case COUNT ->
          await(
              step,
              () -> visible(step).count() == step.number(2),
              () -> "there are " + visible(step).count() + ". " + seen(step));
      case STATE -> await(step, () -> inState(step).filter(shown()).count() > 0, () -> seen(step));
      case VALUE ->
          await(
              step,
              () -> first(step).inputValue().equals(step.word(2)),
              () -> "the value is \"" + first(step).inputValue() + "\"");
      case TITLE ->
          await(
              step,
              () -> lower(page.title()).contains(lower(step.word(0))),
              () -> "the title is \"" + page.title() + "\"");
      case AT -> await(step, () -> at(step.word(0)), () -> "is at " + visit.at());
      case LEAVES_TO -> await(step, () -> visit.left(step.word(0)), () -> "still at " + visit.at());
      case STORAGE_EMPTY -> {
        List<String> kept = visit.kept();
        if (!kept.isEmpty()) {
          throw fault(step, "kept: " + String.join(", ", kept));
        }
      }
      default -> throw new IllegalStateException("Not an expectation: " + step);
    }
  }

  private void await(Step step, BooleanSupplier expected, Supplier<String> seen) {
    try {
      page.waitForCondition(
          () -> holds(expected), new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    } catch (TimeoutError e) {
      throw fault(step, "not so after " + PATIENCE / 1000 + " s. " + seen.get());
    }
  }

  /** A page that is being replaced can't be queried; the next one can. */
  private static boolean holds(BooleanSupplier expected) {
    try {
      return expected.getAsBoolean();
    } catch (PlaywrightException e) {
      return false;
    }
  }

  private static Locator.FilterOptions shown() {
    return new Locator.FilterOptions().setVisible(true);
  }

  /** The visible elements with a step's role, and with its name if it gives one. */
  private Locator visible(Step step) {
    if (step.word(0).equals(TEXT)) {
      return page.getByText(step.word(1)).filter(shown());
    }
    return page.getByRole(role(step), named(step.word(1))).filter(shown());
  }

  private Locator first(Step step) {
    return visible(step).first();
  }

  private Locator inState(Step step) {
    Page.GetByRoleOptions options = named(step.word(1));
    switch (step.word(2)) {
      case "expanded" -> options.setExpanded(true);
      case "collapsed" -> options.setExpanded(false);
      case "checked" -> options.setChecked(true);
      case "unchecked" -> options.setChecked(false);
      case "selected" -> options.setSelected(true);
      case "unselected" -> options.setSelected(false);
      case "disabled" -> options.setDisabled(true);
      default -> options.setDisabled(false);
    }
    return page.getByRole(role(step), options);
  }

  private AriaRole role(Step step) {
    try {
      return AriaRole.valueOf(step.word(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw fault(step, "ARIA has no role " + step.word(0));
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    Page.GetByRoleOptions options = new Page.GetByRoleOptions();
    if (name.startsWith("=")) {
      return options.setName(name.substring(1)).setExact(true);
    }
    return name.isEmpty() ? options : options.setName(name);
  }

  private boolean holdsFocus(Step step) {
    boolean text = step.word(0).equals(TEXT);
    return Boolean.TRUE.equals(visible(step).evaluateAll(HOLDS_FOCUS, text));
  }

  private boolean at(String place) {
    String at = visit.at();
    return place.contains("#") ? at.equals(place) : at.replaceFirst("#.*", "").equals(place);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String status() {
    return lower(
        String.join(
            " | ",
            page.locator("[role=status], [role=alert], output, [aria-live]").allTextContents()));
  }

  private String statusSeen() {
    return "the status is \"" + status() + "\"";
  }

  private String focused() {
    return "focus is on "
        + page.evaluate(
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return 'the page itself';
              const name = e.getAttribute('aria-label') || e.textContent || e.id || '';
              return '<' + e.localName + '> "' + name.trim().replace(/\\s+/g, ' ').slice(0, 60) + '"';
            }
            """);
  }

  /** The elements with the step's role that are there instead. */
  private String seen(Step step) {
    if (step.word(0).equals(TEXT)) {
      return readable();
    }
    String start = "- " + step.word(0);
    List<String> lines =
        page.ariaSnapshot()
            .lines()
            .map(String::strip)
            .filter(l -> l.startsWith(start) || l.startsWith("- '" + step.word(0)))
            .limit(20)
            .toList();
    return "At "
        + visit.at()
        + (lines.isEmpty()
            ? " there is no " + step.word(0)
            : " there are:\n    " + String.join("\n    ", lines));
  }

  private String readable() {
    String text = page.locator("body").innerText().replaceAll("\\s+", " ");
    return "At " + visit.at() + " one reads: " + text.substring(0, Math.min(600, text.length()));
  }
}
