package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.InlineScripts;
import dev.candor.output.artifact.MediaTypes;
import dev.candor.source.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers requests for files of the site, for the editor's panel, and for events. Addresses are
 * looked up among those of the site; none is ever turned into a path on this machine.
 */
final class RequestHandler {

  private static final String OWN = "/_candor/";

  private static final String POLICY = "Content-Security-Policy";

  private final Preview preview;
  private final BackgroundCheck check;
  private final Events events;
  private final Supplier<String> problem;

  /** The last good answer at each address, shown while a template or a page is broken. */
  private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();

  RequestHandler(Preview preview, BackgroundCheck check, Events events, Supplier<String> problem) {
    this.preview = preview;
    this.check = check;
    this.events = events;
    this.problem = problem;
  }

  void answer(HttpExchange exchange, Guard guard) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set(POLICY, policy(List.of()));
    if (!guard.admits(exchange.getRequestMethod(), exchange.getRequestHeaders())) {
      send(
          exchange,
          403,
          "text/plain; charset=utf-8",
          "Only browsers on this machine may read this.\n");
      return;
    }
    String address = exchange.getRequestURI().getPath();
    if (address == null || !address.startsWith("/")) {
      notFound(exchange);
    } else if (address.startsWith(OWN)) {
      panel(exchange, address.substring(OWN.length()));
    } else {
      below(exchange, address, preview.latest().basePath());
    }
  }

  /** Answers for a site whose addresses begin with a path. */
  private void below(HttpExchange exchange, String address, String base) throws IOException {
    if (address.startsWith(base + "/")) {
      site(exchange, address.substring(base.length()));
    } else if (address.equals("/") || address.equals(base)) {
      redirect(exchange, 302, base + "/");
    } else {
      notFound(exchange);
    }
  }

  /** What pages may load and run: files of this server, and these scripts inside them. */
  private static String policy(List<String> scripts) {
    return "default-src 'none'; script-src 'self' "
        + String.join(" ", scripts)
        + "; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private void site(HttpExchange exchange, String address) throws IOException {
    SiteSnapshot edition = preview.latest();
    Outcome<Optional<Artifact>> made = edition.at(address);
    if (made.value().isPresent()) {
      byte[] bytes = made.value().get().bytes();
      lastGood.put(address, bytes);
      sendFile(exchange, 200, made.value().get().path().value(), bytes);
      return;
    }
    byte[] good = made.found().isEmpty() ? null : lastGood.get(address);
    if (good != null) {
      sendFile(exchange, 200, "index.html", good);
    } else if (!made.found().isEmpty()) {
      send(exchange, 500, "text/html; charset=utf-8", Broken.page(made.found()) + panel(""));
    } else if (edition.at(address + "/").value().isPresent()) {
      redirect(exchange, 301, edition.basePath() + address + "/");
    } else if (edition.movedTo(address).isPresent()) {
      redirect(exchange, 301, edition.basePath() + edition.movedTo(address).get());
    } else {
      notFound(exchange);
    }
  }

  private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(status, -1);
  }

  private void notFound(HttpExchange exchange) throws IOException {
    Optional<Artifact> lost = preview.latest().at("/404.html").value();
    if (lost.isPresent()) {
      sendFile(exchange, 404, "404.html", lost.get().bytes());
    } else {
      send(exchange, 404, "text/plain; charset=utf-8", "There is no page at this address.\n");
    }
  }

  /** Answers the editor's panel: events, its script and style, and the notes about a page. */
  private void panel(HttpExchange exchange, String name) throws IOException {
    switch (name) {
      case "events" -> events.stream(exchange);
      case "desk.js" -> send(exchange, 200, MediaTypes.of(name), resource(name));
      case "desk.css" -> send(exchange, 200, MediaTypes.of(name), resource(name));
      case "page.json" -> {
        String address = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("/");
        List<Diagnostic> found = check.found();
        String problems = (problem.get() + "\n" + check.problem()).strip();
        String base = preview.latest().basePath();
        String own = address.startsWith(base) ? address.substring(base.length()) : address;
        String json = PageNotesJson.of(preview.latest(), own, found, problems);
        send(exchange, 200, MediaTypes.of(name), json);
      }
      default -> send(exchange, 404, "text/plain; charset=utf-8", "There is nothing here.\n");
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RequestHandler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /**
   * Loads the editor's panel, at the end of each page. It gets the version of the page it came
   * with, so that it notices a change made since.
   */
  private static String panel(String version) {
    return "<script src=\"" + OWN + "desk.js\" data-version=\"" + version + "\" defer></script>\n";
  }

  private static void sendFile(HttpExchange exchange, int status, String path, byte[] bytes)
      throws IOException {
    String type = MediaTypes.of(path);
    if (!type.startsWith("text/html")) {
      send(exchange, status, type, bytes);
      return;
    }
    String html = new String(bytes, UTF_8);
    exchange.getResponseHeaders().set(POLICY, policy(InlineScripts.sources(html)));
    String panel = panel(status == 200 ? Hash.of(bytes) : "");
    int end = html.lastIndexOf("</body>");
    send(
        exchange,
        status,
        type,
        end < 0 ? html + panel : html.substring(0, end) + panel + html.substring(end));
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head && bytes.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }
}
