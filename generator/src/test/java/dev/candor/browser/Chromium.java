package dev.candor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/**
 * The machine's Chromium. Playwright requires each browser to be used by one thread at a time, so a
 * test borrows one; there are as many as parallel tests, and all are closed after the tests.
 */
final class Chromium implements AutoCloseable {

  /** The tools that were found; without both there are no browser tests. */
  record Tools(Path browser, Path node) {}

  private record Running(Playwright playwright, Browser browser) {}

  private final Tools tools;
  private final Map<Fonts, ConcurrentLinkedDeque<Running>> free = new EnumMap<>(Fonts.class);

  Chromium(Tools tools) {
    this.tools = tools;
    for (Fonts fonts : Fonts.values()) {
      free.put(fonts, new ConcurrentLinkedDeque<>());
    }
  }

  /** Lends a browser with the usual fonts for the duration of {@code work}. */
  void lend(Consumer<Browser> work) {
    lend(Fonts.PINNED, work);
  }

  /** Lends a browser that sees only these fonts. */
  void lend(Fonts fonts, Consumer<Browser> work) {
    ConcurrentLinkedDeque<Running> ofThese = Objects.requireNonNull(free.get(fonts));
    Running lent = ofThese.poll();
    if (lent == null) {
      lent = start(fonts);
    }
    try {
      work.accept(lent.browser);
    } finally {
      ofThese.push(lent);
    }
  }

  private Running start(Fonts fonts) {
    Map<String, String> environment =
        Map.of(
            "PLAYWRIGHT_NODEJS_PATH",
            tools.node.toString(),
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(tools.browser)
                    .setEnv(with(fonts))
                    .setArgs(List.of("--disable-gpu", "--disable-dev-shm-usage")));
    return new Running(playwright, browser);
  }

  /** The environment of a browser that reads the fontconfig file of these fonts. */
  private static Map<String, String> with(Fonts fonts) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("FONTCONFIG_FILE", fonts.configuration().toString());
    return environment;
  }

  @Override
  public void close() {
    List<Running> all = new ArrayList<>();
    free.values().forEach(all::addAll);
    free.values().forEach(ConcurrentLinkedDeque::clear);
    all.forEach(running -> running.playwright.close());
  }
}
