package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a site's files like a well-configured host: strict headers, right types, its own 404 page.
 */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("vcf", "text/vcard; charset=utf-8"),
          Map.entry("webmanifest", "application/manifest+json"));

  static {
    // Without this, each small response waits 40 ms for a packet to fill.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Map<String, byte[]> files;
  private final HeaderRules headers;
  private final HttpServer server;
  private final ExecutorService hands = Executors.newFixedThreadPool(8);

  private final boolean poorLine;

  SiteServer(Map<String, byte[]> files) {
    this(files, false);
  }

  private SiteServer(Map<String, byte[]> files, boolean poorLine) {
    this.files = files;
    this.poorLine = poorLine;
    byte[] rules = files.get("_headers");
    headers = rules == null ? HeaderRules.STRICT : HeaderRules.read(new String(rules, UTF_8));
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(hands);
    server.start();
  }

  /**
   * Simulates a connection so slow that the top of a page arrives tag by tag, and each is painted
   * alone.
   */
  static SiteServer overAPoorLine(Map<String, byte[]> files) {
    return new SiteServer(files, true);
  }

  /** The address of the server, without a slash at the end. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String file = path.substring(1);
      if (file.isEmpty() || file.endsWith("/")) {
        file += "index.html";
      }
      if (files.containsKey(file + "/index.html")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      int status = files.containsKey(file) ? 200 : 404;
      byte[] bytes = files.getOrDefault(file, files.getOrDefault("404.html", new byte[0]));
      String type = status == 200 ? file : "404.html";
      exchange.getResponseHeaders().set("Content-Type", type(type));
      headers.of(path).forEach(exchange.getResponseHeaders()::set);
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(status, -1);
        return;
      }
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        if (poorLine && type.endsWith(".html")) {
          PoorLine.send(bytes, out);
        } else {
          out.write(bytes);
        }
      }
    }
  }

  private static String type(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }
}
