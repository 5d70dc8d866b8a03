package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the site to browsers on this machine while it is being written: a page is made when a
 * browser asks for it, and open pages reload when they have changed. Requests from anywhere else
 * are refused.
 */
public final class DevServer implements AutoCloseable {

  /** Deeply nested texts are rendered by recursion, as in a build. */
  private static final long STACK = 16L << 20;

  /** How long to wait for an update that is being made while the server closes. */
  private static final long MOST_MILLIS = 10_000;

  private final HttpServer http;
  private final ExecutorService requests;
  private final Events events = new Events();
  private final BackgroundCheck check;
  private final Follower follower;
  private final Thread following;
  private final String base;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Hears what happens. Called from several threads. */
  public interface Listener {

    /** The server answers at this address. */
    void serving(URI address);

    /** There is a new edition, or the checks found more in the latest one. */
    void found(SiteSnapshot edition, List<Diagnostic> all);

    /**
     * The pages can't be kept up to date, for this reason; until then the latest ones are shown.
     */
    void problem(String reason);

    /** The problem has been solved. */
    void solved();

    /**
     * The system can't report changes, for this reason: all files are looked at again and again.
     */
    void polling(String reason);
  }

  private DevServer(Preview preview, int port, boolean poll, Listener listener) throws IOException {
    // Without it each answer on a kept connection waits until the one before is acknowledged.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.base = preview.latest().basePath();
    this.requests = Executors.newCachedThreadPool(task -> daemon(task, "candor-requests"));
    this.check = new BackgroundCheck(preview, events, listener);
    this.follower = new Follower(preview, events, listener, check, poll);
    this.following = daemon(follower, "candor-follower");
    Guard guard = new Guard(http.getAddress().getPort());
    Desk desk = new Desk(preview, guard.token());
    RequestHandler handler = new RequestHandler(preview, check, events, follower::problem, desk);
    http.createContext(
        "/",
        exchange -> {
          try (HttpExchange asked = exchange) {
            handler.answer(asked, guard);
          }
        });
    http.setExecutor(requests);
  }

  /** Starts to serve and to follow changes, and returns at once. */
  public static DevServer start(Preview preview, int port, Listener listener) throws IOException {
    return start(preview, port, false, listener);
  }

  /**
   * Starts to serve and to follow changes, and returns at once.
   *
   * @param port where to listen; 0 for any free port
   * @param poll whether to look at every file again and again, for disks that report no changes
   * @throws IOException if the port is taken
   */
  public static DevServer start(Preview preview, int port, boolean poll, Listener listener)
      throws IOException {
    DevServer server = new DevServer(preview, port, poll, listener);
    server.http.start();
    listener.serving(server.address());
    listener.found(preview.latest(), preview.latest().found());
    server.check.lookAt(preview.latest());
    server.following.start();
    return server;
  }

  /** Where the site is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + base + "/");
  }

  /** Returns when the server has been closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Returns once nothing is written into the folder of caches any more. */
  @Override
  public void close() throws IOException {
    follower.close();
    try {
      following.join(MOST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    check.close();
    http.stop(0);
    requests.shutdownNow();
    closed.countDown();
  }
}
