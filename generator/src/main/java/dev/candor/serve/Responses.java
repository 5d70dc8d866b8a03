package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.output.artifact.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Sends answers, and the program's own files. */
final class Responses {

  static final String PLAIN = "text/plain; charset=utf-8";
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  private static final String POLICY = "Content-Security-Policy";

  private Responses() {}

  static void policy(HttpExchange exchange, String policy) {
    exchange.getResponseHeaders().set(POLICY, policy);
  }

  /** What pages may load and run: files of this server, and these scripts inside them. */
  static String policyOfPages(Iterable<String> scripts, String ancestors) {
    return "default-src 'none'; script-src 'self' "
        + String.join(" ", scripts)
        + "; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
        + " base-uri 'none'; form-action 'self'; frame-ancestors "
        + ancestors;
  }

  /**
   * What a page of the desk may load and run.
   *
   * @param nonce admits the styles that the library of the text pane makes; empty for none
   */
  static String policyOfDesk(String nonce) {
    return "default-src 'none'; script-src 'self'; style-src 'self'"
        + (nonce.isEmpty() ? "" : " 'nonce-" + nonce + "'")
        + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self';"
        + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
    send(exchange, status, type, text.getBytes(UTF_8));
  }

  static void send(HttpExchange exchange, int status, String type, byte[] bytes)
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

  static void nothing(HttpExchange exchange) throws IOException {
    send(exchange, 404, PLAIN, "There is nothing here.\n");
  }

  /** Says why something was not done, a reason a line. */
  static void refusal(HttpExchange exchange, List<String> reasons) throws IOException {
    send(exchange, 422, PLAIN, String.join("\n", reasons) + "\n");
  }

  /** Sends a file that comes with the program. */
  static void resource(HttpExchange exchange, String name) throws IOException {
    send(exchange, 200, MediaTypes.of(name), resource(name));
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Responses.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
