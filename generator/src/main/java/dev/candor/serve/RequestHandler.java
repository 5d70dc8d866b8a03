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

  private final Preview preview;
  private final BackgroundCheck check;
  private final Events events;
  private final Supplier<String> problem;
  private final Desk desk;

  /** The last good answer at each address, shown while a template or a page is broken. */
  private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();

  RequestHandler(
      Preview preview, BackgroundCheck check, Events events, Supplier<String> problem, Desk desk) {
    this.preview = preview;
    this.check = check;
    this.events = events;
    this.problem = problem;
    this.desk = desk;
  }

  void answer(HttpExchange exchange, Guard guard) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    Responses.policy(exchange, Responses.policyOfPages(List.of(), "'none'"));
    String own = ownName(exchange);
    boolean admitted =
        Desk.WRITES.contains(own)
            ? guard.admitsWrite(exchange.getRequestMethod(), exchange.getRequestHeaders())
            : guard.admits(exchange.getRequestMethod(), exchange.getRequestHeaders());
    if (!admitted) {
      Responses.send(
          exchange, 403, Responses.PLAIN, "Only browsers on this machine may use this.\n");
      return;
    }
    String address = exchange.getRequestURI().getPath();
    if (address == null || !address.startsWith("/")) {
      notFound(exchange);
    } else if (!own.isEmpty()) {
      panel(exchange, own);
    } else {
      below(exchange, address, preview.latest().basePath());
    }
  }

  /** What a request asks of the editor's panel and desk; empty if it asks for a page. */
  private static String ownName(HttpExchange exchange) {
    String address = exchange.getRequestURI().getPath();
    return address != null && address.startsWith(OWN) ? address.substring(OWN.length()) : "";
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
      Responses.send(exchange, 500, Responses.HTML, Broken.page(made.found()) + panel(""));
    } else if (edition.at(address + "/").value().isPresent()) {
      redirect(exchange, 301, edition.basePath() + address + "/");
    } else if (edition.movedTo(address).isPresent()) {
      redirect(exchange, 301, edition.basePath() + edition.movedTo(address).get());
    } else {
      Optional<Artifact> drafted = desk.draftedFile(address);
      if (drafted.isPresent()) {
        sendFile(exchange, 200, address, drafted.get().bytes());
      } else {
        notFound(exchange);
      }
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
      Responses.send(exchange, 404, Responses.PLAIN, "There is no page at this address.\n");
    }
  }

  /** Answers the editor's panel: events, its script and style, and the notes about a page. */
  private void panel(HttpExchange exchange, String name) throws IOException {
    switch (name) {
      case "events" -> events.stream(exchange);
      case "desk.js", "desk.css" -> Responses.resource(exchange, name);
      case "page.json" -> {
        String address = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("/");
        List<Diagnostic> found = check.found();
        String problems = (problem.get() + "\n" + check.problem()).strip();
        String base = preview.latest().basePath();
        String own = address.startsWith(base) ? address.substring(base.length()) : address;
        String json =
            PageNotesJson.of(preview.latest(), own, found, problems, desk.openDecisions());
        Responses.send(exchange, 200, MediaTypes.of(name), json);
      }
      default -> desk.answer(exchange, name);
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
      Responses.send(exchange, status, type, bytes);
      return;
    }
    String html = new String(bytes, UTF_8);
    Responses.policy(exchange, Responses.policyOfPages(InlineScripts.sources(html), "'none'"));
    String panel = panel(status == 200 ? Hash.of(bytes) : "");
    int end = html.lastIndexOf("</body>");
    Responses.send(
        exchange,
        status,
        type,
        end < 0 ? html + panel : html.substring(0, end) + panel + html.substring(end));
  }
}
