package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Notifies open pages that something is new, by server-sent events (WHATWG HTML). */
final class Events {

  /** After so long without an event, a comment finds out whether the page is still open. */
  private static final int SILENCE_SECONDS = 15;

  /** A page that leaves so many events unread has been closed. */
  private static final int UNREAD = 100;

  private final Set<LinkedBlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();

  /** Sends all events from now on, until the page is closed. */
  void stream(HttpExchange exchange) throws IOException {
    LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>(UNREAD);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    listeners.add(queue);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(": hello\n\n".getBytes(UTF_8));
      out.flush();
      while (listeners.contains(queue)) {
        String event = queue.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
        out.write((event == null ? ": still here\n\n" : "data: " + event + "\n\n").getBytes(UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(queue);
    }
  }

  /** Sends an event, which has no line end, to all open pages. */
  void send(String event) {
    listeners.removeIf(listener -> !listener.offer(event));
  }

  int listeners() {
    return listeners.size();
  }
}
