package dev.candor.publish.sftp;

import dev.candor.publish.remote.Pace;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time in which one request must be done, which grows with its bytes. Then the connection is
 * closed, even if bytes still trickle in.
 */
final class Deadline implements AutoCloseable {

  private final Duration timeout;
  private final Runnable cut;
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

  /**
   * A deadline that starts now.
   *
   * @param cut closes the connection
   */
  Deadline(Duration timeout, Runnable cut) {
    this.timeout = timeout;
    this.cut = cut;
    begin(0);
  }

  /** Restarts it for a request of so many bytes. */
  void begin(long bytes) {
    running.complete(null);
    CompletableFuture<Void> next = new CompletableFuture<>();
    long millis = timeout.plus(Pace.of(bytes)).toMillis();
    next.orTimeout(millis, TimeUnit.MILLISECONDS)
        .exceptionally(
            e -> {
              if (e instanceof TimeoutException) {
                cut.run();
              }
              return null;
            });
    running = next;
  }

  /** Whether the time has run out. */
  boolean isOver() {
    return running.isCompletedExceptionally();
  }

  @Override
  public void close() {
    running.complete(null);
  }
}
