package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks on a page, by scripts that run in it; each problem is a line. */
final class Checks {

  private static final String COMMON = resource("common.js");

  /** The widest text spacing that a page must support, by WCAG 1.4.12. */
  private static final String SPACED_OUT =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }";

  private static final String TEXT_TWICE_AS_LARGE = "html { font-size: 200% !important }";

  private final Page page;
  private final Explanations explanations;

  Checks(Page page, Explanations explanations) {
    this.page = page;
    this.explanations = explanations;
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Checks.class.getResourceAsStream("/browser/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Object ask(String check) {
    return page.evaluate("async () => {" + COMMON + "\nreturn await (" + code(check) + ")(); }");
  }

  /** The function of a check, without the comment above it. */
  private static String code(String check) {
    return resource(check + ".js").replaceAll("(?m)^//.*$", "").strip();
  }

  /** The problems found by the check with this name. */
  List<String> of(String check) {
    List<String> complaints = new ArrayList<>();
    for (Object complaint : (List<?>) Objects.requireNonNull(ask(check))) {
      complaints.add(String.valueOf(complaint));
    }
    return complaints;
  }

  /**
   * What a reader without scripts would miss: text visible neither on screen nor in print, text
   * that appears only with scripts, and dead controls.
   *
   * @param scripted the result of the check "readable" on that page
   */
  List<String> whole(List<String> scripted) {
    List<String> complaints = of("whole");
    List<String> waiting = of("waiting");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    waiting.retainAll(of("waiting"));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    complaints.addAll(waiting);
    Set<String> read = new HashSet<>(of("readable"));
    scripted.stream()
        .filter(text -> !read.contains(text))
        .forEach(text -> complaints.add("only scripts show: " + text));
    return complaints;
  }

  /**
   * Presses Tab through the page. While it has focus, the home page's box for a search gives way to
   * that of the search page, which readers wait for.
   */
  List<String> focus() {
    int stops = ((Number) Objects.requireNonNull(ask("focus-watch"))).intValue();
    boolean swaps = page.querySelector("#_seek") != null;
    Page.WaitForSelectorOptions detached =
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
    for (int i = 0; i <= stops; i++) {
      page.keyboard().press("Tab");
      if (swaps) {
        page.waitForSelector("#_seek:focus", detached);
      }
    }
    return of("focus-report");
  }

  /**
   * Presses Tab once, then moves focus through all other stops by script. Only {@link #focus} tests
   * which stops Tab reaches and in which order; both test how focus looks.
   */
  List<String> focusByScript() {
    ask("focus-watch");
    page.keyboard().press("Tab");
    ask("focus-on");
    return of("focus-report");
  }

  /** What axe finds, except the results that it can't decide and we have explained. */
  List<String> axe() {
    page.evaluate("() => {" + AxeSource.TEXT + "}");
    List<String> complaints = new ArrayList<>();
    for (Object one : (List<?>) Objects.requireNonNull(ask("axe"))) {
      List<String> parts = ((List<?>) one).stream().map(String::valueOf).toList();
      boolean unsure = parts.get(0).equals("incomplete");
      if (!unsure || !explanations.explain(parts.get(1), parts.get(2))) {
        complaints.add(
            "axe "
                + parts.get(0)
                + ", "
                + parts.get(1)
                + ", "
                + parts.get(2)
                + ": "
                + parts.get(3));
      }
    }
    return complaints;
  }

  /** Opens everything that can be opened. */
  void openDrawers() {
    page.evaluate("() => document.querySelectorAll('details').forEach(e => e.open = true)");
  }

  void spaceOut() {
    restyle(SPACED_OUT);
  }

  void doubleTheText() {
    restyle(TEXT_TWICE_AS_LARGE);
  }

  void asItWas() {
    restyle("");
  }

  private void restyle(String css) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets = [sheet]; }",
        css);
  }

  /** The source of axe, read once because it is half a megabyte. */
  private static final class AxeSource {
    private static final String TEXT = read();

    private static String read() {
      try (InputStream in =
          Objects.requireNonNull(Checks.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
        return new String(in.readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
