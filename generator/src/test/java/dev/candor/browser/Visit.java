package dev.candor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reader's visit to the site with a clean browser, which records everything a page must not do:
 * contact another origin, log errors, violate the policy, store anything.
 */
final class Visit implements AutoCloseable {

  /** The reader's setup. */
  record Manner(
      int width,
      int height,
      boolean dark,
      boolean scripts,
      boolean forcedColours,
      boolean reducedMotion,
      boolean print,
      boolean touch) {

    static final Manner USUAL = new Manner(1280, 900, false, true, false, false, false, false);

    Manner wide(int pixels) {
      return new Manner(pixels, height, dark, scripts, forcedColours, reducedMotion, print, touch);
    }

    Manner high(int pixels) {
      return new Manner(width, pixels, dark, scripts, forcedColours, reducedMotion, print, touch);
    }

    Manner inTheDark(boolean yes) {
      return new Manner(width, height, yes, scripts, forcedColours, reducedMotion, print, touch);
    }

    Manner withoutScripts() {
      return new Manner(width, height, dark, false, forcedColours, reducedMotion, print, touch);
    }

    Manner withScripts() {
      return new Manner(width, height, dark, true, forcedColours, reducedMotion, print, touch);
    }

    Manner inForcedColours() {
      return new Manner(width, height, dark, scripts, true, reducedMotion, print, touch);
    }

    Manner inReducedMotion() {
      return new Manner(width, height, dark, scripts, forcedColours, true, print, touch);
    }

    Manner onPaper() {
      return new Manner(width, height, dark, scripts, forcedColours, reducedMotion, true, touch);
    }

    Manner byTouch() {
      return new Manner(width, height, dark, scripts, forcedColours, reducedMotion, print, true);
    }

    /** For the reader of a failure: "320 px, dark". */
    @Override
    public String toString() {
      return width
          + " px, "
          + (dark ? "dark" : "light")
          + (scripts ? "" : ", scripts off")
          + (forcedColours ? ", forced colours" : "")
          + (reducedMotion ? ", reduced motion" : "")
          + (print ? ", print" : "")
          + (touch ? ", touch" : "");
    }
  }

  private static final String KEPT =
      """
      async () => {
        const kept = [];
        for (const [name, store] of [['local', localStorage], ['session', sessionStorage]])
          for (let i = 0; i < store.length; i++) kept.push(name + ' storage: ' + store.key(i));
        for (const base of await indexedDB.databases()) kept.push('database: ' + base.name);
        if (window.caches) for (const key of await caches.keys()) kept.push('cache: ' + key);
        if (navigator.serviceWorker)
          for (const one of await navigator.serviceWorker.getRegistrations())
            kept.push('service worker: ' + one.scope);
        return kept;
      }
      """;

  private final Browser browser;
  private final Manner manner;
  private final String origin;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> departures = new ArrayList<>();
  private String opened = "nothing yet";

  Visit(Browser browser, String origin, Manner manner) {
    this.browser = browser;
    this.manner = manner;
    this.origin = origin;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setHasTouch(manner.touch())
                .setIsMobile(manner.touch())
                .setViewportSize(manner.width, manner.height)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setColorScheme(manner.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(manner.forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(
                    manner.reducedMotion ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setJavaScriptEnabled(manner.scripts));
    context.setDefaultTimeout(20_000);
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    context.onRequest(request -> requests.add(request.url()));
    context.onConsoleMessage(this::hear);
    context.onWebError(error -> complaints.add("a script failed: " + error.error()));
    context.route(url -> !own(url), this::turnAway);
    page = context.newPage();
    if (manner.print) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
  }

  private boolean own(String url) {
    return url.startsWith(origin + "/") || url.startsWith("data:") || url.startsWith("blob:");
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      // A browser also reports this for the requested page itself: that is a visit to the 404 page.
      boolean missing =
          message.text().contains("status of 404") && message.location().startsWith(opened);
      if (!missing) {
        complaints.add("the console says: " + message.text() + " (" + message.location() + ")");
      }
    }
  }

  /**
   * Answers for other sites with an empty page: a reader may leave, a page must not contact others.
   */
  private void turnAway(Route route) {
    Request request = route.request();
    if (request.isNavigationRequest() && request.frame().parentFrame() == null) {
      departures.add(request.url());
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html; charset=utf-8")
              .setBody("<!doctype html><html lang=en><title>Elsewhere</title><p>Elsewhere"));
    } else {
      complaints.add("asked another origin: " + request.url());
      route.abort();
    }
  }

  Page page() {
    return page;
  }

  void open(String path) {
    opened = origin + path;
    page.navigate(opened);
  }

  /** Another visit to the same page, with scripts. */
  Visit withScripts() {
    return again(manner.withScripts());
  }

  /** Another visit to the same page, without scripts. */
  Visit withoutScripts() {
    return again(manner.withoutScripts());
  }

  private Visit again(Manner other) {
    Visit visit = new Visit(browser, origin, other);
    visit.open(at());
    return visit;
  }

  /** Continues in another setup without reloading the page; scripts stay on or off. */
  void readAs(Manner other) {
    page.setViewportSize(other.width, other.height);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setMedia(other.print ? Media.PRINT : Media.SCREEN)
            .setColorScheme(other.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(other.forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
            .setReducedMotion(
                other.reducedMotion ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
  }

  /** The path and fragment of the current page, or the full address if it is on another site. */
  String at() {
    String url = page.url();
    return url.startsWith(origin) ? url.substring(origin.length()) : url;
  }

  /** The requested addresses, in order. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Whether the reader went to an address with this start; then leaving was intended. */
  boolean left(String start) {
    Optional<String> departure =
        departures.stream()
            .filter(to -> to.startsWith(start) && page.url().startsWith(start))
            .findFirst();
    departure.ifPresent(departures::remove);
    return departure.isPresent();
  }

  /** Cookies and everything else that outlives the page. */
  List<String> kept() {
    List<String> kept = new ArrayList<>();
    for (Cookie cookie : context.cookies()) {
      kept.add("cookie: " + cookie.name);
    }
    page.waitForLoadState();
    if (page.url().startsWith(origin)) {
      for (Object one : (List<?>) page.evaluate(KEPT)) {
        kept.add(String.valueOf(one));
      }
    }
    return kept;
  }

  /** Everything forbidden that the site did during this visit. */
  List<String> misdeeds() {
    List<String> all = new ArrayList<>(complaints);
    requests.stream()
        .filter(url -> url.startsWith(origin) && url.contains("?"))
        .forEach(url -> all.add("a query in an address, where logs keep it: " + url));
    departures.forEach(url -> all.add("left for " + url + ", which nobody expected"));
    kept().forEach(one -> all.add("kept on the reader's machine: " + one));
    return all;
  }

  @Override
  public void close() {
    context.close();
  }
}
