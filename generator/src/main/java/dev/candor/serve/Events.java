package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells open pages that something is new: a stream of server-sent events for each (WHATWG HTML).
 */
final class Events {

  /** How long nothing is said before a comment finds out whether anybody still listens. */
  private static final int SILENCE_SECONDS = 15;

  /** A page that does not read so many is gone. */
  private static final int UNREAD = 100;

  private final Set<LinkedBlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();

  /** Sends what happens from now on, until the listener goes away. */
  void stream(HttpExchange exchange) throws IOException {
    LinkedBlockingQueue<String> news = new LinkedBlockingQueue<>(UNREAD);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    listeners.add(news);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(": hello\n\n".getBytes(UTF_8));
      out.flush();
      while (listeners.contains(news)) {
        String event = news.poll(SILENCE_SECONDS, TimeUnit.SECONDS);
        out.write((event == null ? ": still here\n\n" : "data: " + event + "\n\n").getBytes(UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.remove(news);
    }
  }

  /** Tells everybody; {@code what} has no line end. */
  void tell(String what) {
    listeners.removeIf(listener -> !listener.offer(what));
  }

  int listeners() {
    return listeners.size();
  }
}
