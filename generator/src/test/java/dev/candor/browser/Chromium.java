package dev.candor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final ConcurrentLinkedDeque<Running> free = new ConcurrentLinkedDeque<>();

  Chromium(Tools tools) {
    this.tools = tools;
  }

  /** Lends a browser for the duration of {@code work}. */
  void lend(Consumer<Browser> work) {
    Running lent = free.poll();
    if (lent == null) {
      lent = start();
    }
    try {
      work.accept(lent.browser);
    } finally {
      free.push(lent);
    }
  }

  private Running start() {
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
                    .setArgs(List.of("--disable-gpu", "--disable-dev-shm-usage")));
    return new Running(playwright, browser);
  }

  @Override
  public void close() {
    List<Running> all = new ArrayList<>(free);
    free.clear();
    all.forEach(running -> running.playwright.close());
  }
}
