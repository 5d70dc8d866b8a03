package dev.candor.serve;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import dev.candor.serve.ChangeSource.Batch;
import dev.candor.source.Discovery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a preview up to date with its sources for as long as the server runs. Whatever goes wrong
 * is reported, and everything is read again every second until it succeeds.
 */
final class Follower implements Runnable, AutoCloseable {

  private static final Duration FOREVER = Duration.ofDays(1);
  private static final Duration RETRY = Duration.ofSeconds(1);

  /** A folder that is being replaced may vanish in the middle of a scan, more than once. */
  private static final int SCANS = 3;

  private final Preview preview;
  private final Events events;
  private final DevServer.Listener listener;
  private final BackgroundCheck check;
  private final Problem problem;
  private volatile ChangeSource changes;
  private List<Path> watched = List.of();
  private volatile boolean closed;

  /**
   * Starts to watch.
   *
   * @param poll whether to look at every file again and again, instead of asking the system
   */
  Follower(
      Preview preview,
      Events events,
      DevServer.Listener listener,
      BackgroundCheck check,
      boolean poll) {
    this.preview = preview;
    this.events = events;
    this.listener = listener;
    this.check = check;
    this.problem = new Problem(events, listener);
    this.changes = new Poller(Follower::matters);
    try {
      if (!poll) {
        changes = new Watcher(Follower::matters);
      }
      watch();
    } catch (IOException e) {
      pollInstead(e);
    }
  }

  private static boolean matters(Path file) {
    return !Discovery.passesOver(file);
  }

  /** What keeps the preview from being up to date; empty if it is. */
  String problem() {
    return problem.text();
  }

  private void watch() throws IOException {
    watched = preview.watched();
    changes.watch(watched);
  }

  /** Returns once it is closed. */
  @Override
  public void run() {
    while (!closed && !Thread.currentThread().isInterrupted()) {
      try {
        follow();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (Throwable e) {
        // An Error too: if this thread ended, edits would be ignored without a word.
        report(e);
      }
    }
  }

  private void follow() throws InterruptedException, EnvironmentFault {
    boolean retry = !problem.text().isEmpty();
    try {
      Optional<Batch> batch = changes.next(retry ? RETRY : FOREVER);
      if (closed) {
        return;
      }
      if (retry) {
        watch();
        update(Batch.EVERYTHING);
      } else if (batch.isPresent()) {
        update(batch.get());
      }
      if (!preview.watched().equals(watched)) {
        watch();
        update(Batch.EVERYTHING);
      }
      problem.end();
    } catch (IOException e) {
      pollInstead(e);
      update(Batch.EVERYTHING);
    }
  }

  private void update(Batch batch) throws EnvironmentFault {
    // Checks of the old site must not slow down the page that an editor waits for.
    check.pause();
    try {
      SiteSnapshot before = preview.latest();
      SiteSnapshot after = scan(batch, SCANS);
      if (!after.equals(before)) {
        events.send("edition");
        listener.found(after, after.found());
      }
    } finally {
      check.lookAt(preview.latest());
    }
  }

  private SiteSnapshot scan(Batch batch, int scans) throws EnvironmentFault {
    try {
      return batch.everything() ? preview.rescan() : preview.changed(batch.files());
    } catch (UncheckedIOException e) {
      if (scans > 1 && e.getCause() instanceof NoSuchFileException) {
        return scan(Batch.EVERYTHING, scans - 1);
      }
      throw e;
    }
  }

  private void pollInstead(IOException e) {
    Poller poller = new Poller(Follower::matters);
    listener.polling(reason(e));
    try {
      changes.close();
    } catch (IOException unclosed) {
      // It is not used any more.
    }
    watched = preview.watched();
    poller.watch(watched);
    changes = poller;
    if (closed) {
      poller.close();
    }
  }

  private void report(Throwable e) {
    try {
      problem.begin(reason(e));
    } catch (RuntimeException | Error again) {
      // There is not even memory for the message; the next try comes in any case.
    }
  }

  /** One sentence for an editor. */
  static String reason(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "there is not enough memory; stop, and start with more, such as java -Xmx4g -jar"
          + " candor.jar serve";
    }
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException cause) {
      return reason(cause);
    }
    if (e instanceof AccessDeniedException denied) {
      return "can't read " + denied.getFile() + ": permission denied";
    }
    if (e instanceof FileSystemException failed) {
      return "can't read " + failed.getFile() + ": " + reasonOf(failed);
    }
    return e instanceof EnvironmentFault || e instanceof IOException
        ? String.valueOf(e.getMessage())
        : e.toString();
  }

  private static String reasonOf(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "it is gone";
    }
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    changes.close();
  }
}
