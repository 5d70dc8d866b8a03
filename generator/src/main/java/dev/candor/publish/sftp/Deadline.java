package dev.candor.publish.sftp;

import dev.candor.publish.remote.Pace;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time in which one thing must be done on a line, which grows with its bytes. Whatever is not
 * done then is cut off, however steadily it trickles.
 */
final class Deadline implements AutoCloseable {

  private final Duration patience;
  private final Runnable cut;
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

  /** A term that has begun, with what cuts the line. */
  Deadline(Duration patience, Runnable cut) {
    this.patience = patience;
    this.cut = cut;
    begin(0);
  }

  /** Begins anew, for so many bytes. */
  void begin(long bytes) {
    running.complete(null);
    CompletableFuture<Void> next = new CompletableFuture<>();
    long millis = patience.plus(Pace.of(bytes)).toMillis();
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

  /** Whether it ran out. */
  boolean isOver() {
    return running.isCompletedExceptionally();
  }

  @Override
  public void close() {
    running.complete(null);
  }
}
