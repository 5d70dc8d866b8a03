package dev.candor.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another site on this machine: a real server with configurable answers that records requests. */
final class Neighbour implements AutoCloseable {

  /** The answer for a path at the n-th request, counted from 1. */
  interface Answer {
    void to(HttpExchange exchange, int time) throws IOException, InterruptedException;
  }

  /** A request as it came in: method, path, its headers, and when. */
  record Asked(String method, String path, Map<String, List<String>> headers, long nanos) {}

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> times = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  Neighbour() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  Neighbour answers(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  Neighbour answers(String path, int status, String... headers) {
    return answers(path, (exchange, time) -> send(exchange, status, headers));
  }

  /** Sets the site's robots.txt. */
  Neighbour wants(String robots) {
    byte[] text = robots.getBytes(UTF_8);
    return answers(
        "/robots.txt",
        (exchange, time) -> {
          exchange.sendResponseHeaders(200, text.length);
          exchange.getResponseBody().write(text);
        });
  }

  static void send(HttpExchange exchange, int status, String... headers) throws IOException {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    exchange.sendResponseHeaders(status, -1);
  }

  List<Asked> asked(String path) {
    synchronized (asked) {
      return asked.stream().filter(a -> a.path().equals(path)).toList();
    }
  }

  /** All requests except those for robots.txt. */
  List<Asked> asked() {
    synchronized (asked) {
      return asked.stream().filter(a -> !a.path().equals("/robots.txt")).toList();
    }
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(
          new Asked(
              exchange.getRequestMethod(),
              path,
              Map.copyOf(exchange.getRequestHeaders()),
              System.nanoTime()));
      int time = times.merge(exchange.getRequestMethod() + path, 1, Integer::sum);
      answers.getOrDefault(path, (e, t) -> send(e, 200)).to(exchange, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      atOnce.decrementAndGet();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
