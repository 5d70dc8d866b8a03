package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import dev.candor.source.Discovery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The site on this machine, as its sources are at every moment: a page is made when a browser asks
 * for it, and open pages are told when they have changed. Nobody but this machine's own browser is
 * answered.
 */
public final class DevServer implements AutoCloseable {

  /** Deeply nested texts are written by recursion, as in a build. */
  private static final long STACK = 16L << 20;

  private final Preview preview;
  private final Teller teller;
  private final HttpServer http;
  private final ExecutorService answering;
  private final Watcher watcher;
  private final Events events = new Events();
  private final BackgroundCheck background;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Is told what happens. Called from several threads. */
  public interface Teller {

    /** The server answers at this address. */
    void serving(URI address);

    /** The sources came to a new snapshot, or more was found about the latest. */
    void found(SiteSnapshot snapshot, List<Diagnostic> all);

    /** There is no site any more where it was; the latest snapshot is shown until there is. */
    void gone(EnvironmentFault fault);
  }

  private DevServer(Preview preview, int port, Teller teller) throws IOException {
    // Without it each answer on a kept connection waits for the one before to be acknowledged.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.preview = preview;
    this.teller = teller;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.answering = Executors.newCachedThreadPool(task -> daemon(task, "candor-answers"));
    this.watcher = new Watcher(preview.watched(), path -> !Discovery.passesOver(path));
    this.background = new BackgroundCheck(preview, events, teller);
    Guard guard = new Guard(http.getAddress().getPort());
    RequestHandler answers = new RequestHandler(preview, background, events);
    http.createContext(
        "/",
        exchange -> {
          try (HttpExchange asked = exchange) {
            answers.answer(asked, guard);
          }
        });
    http.setExecutor(answering);
  }

  /**
   * Starts to serve and to watch, and returns at once.
   *
   * @param port where to listen; 0 for any that is free
   * @throws IOException if the port is taken, or the folders can't be watched
   */
  public static DevServer start(Preview preview, int port, Teller teller) throws IOException {
    DevServer server = new DevServer(preview, port, teller);
    server.http.start();
    teller.serving(server.address());
    teller.found(preview.latest(), preview.latest().found());
    server.background.lookAt(preview.latest());
    daemon(server::watch, "candor-watches").start();
    return server;
  }

  /** Where the site is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  /** Returns when the server has been closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  private void watch() {
    try {
      for (var batch = watcher.next(); batch.isPresent(); batch = watcher.next()) {
        take(batch.get());
      }
    } catch (IOException e) {
      teller.gone(new EnvironmentFault("the folders can't be watched any more: " + e, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(Watcher.Batch batch) {
    SiteSnapshot before = preview.latest();
    // Whoever waits for the page should not have to share the machine with checks of the old one.
    background.pause();
    try {
      SiteSnapshot after = batch.lostCount() ? preview.rescan() : preview.changed(batch.files());
      if (!after.equals(before)) {
        events.tell("edition");
        teller.found(after, after.found());
      }
    } catch (EnvironmentFault fault) {
      teller.gone(fault);
    } finally {
      background.lookAt(preview.latest());
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    background.close();
    http.stop(0);
    answering.shutdownNow();
    closed.countDown();
  }
}
