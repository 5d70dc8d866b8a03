package dev.candor.serve;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import dev.candor.parallel.Workers;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Looks at a snapshot as a build would, every page and every check, in the background, once the
 * editor has paused: what is found is told when it is known.
 */
final class BackgroundCheck implements AutoCloseable {

  private static final int PAUSE_MILLIS = 400;

  private final Preview preview;
  private final Events events;
  private final DevServer.Teller teller;
  private final ScheduledExecutorService later;
  private volatile Seen seen;
  private final AtomicInteger saves = new AtomicInteger();
  private volatile Workers working = new Workers(1);

  private record Seen(SiteSnapshot snapshot, List<Diagnostic> found, boolean all) {}

  BackgroundCheck(Preview preview, Events events, DevServer.Teller teller) {
    this.preview = preview;
    this.events = events;
    this.teller = teller;
    this.seen = new Seen(preview.latest(), preview.latest().found(), false);
    this.later =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "candor-checks");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** All that is known of the latest snapshot by now. */
  List<Diagnostic> found() {
    Seen latest = seen;
    SiteSnapshot snapshot = preview.latest();
    return latest.snapshot().equals(snapshot) ? latest.found() : snapshot.found();
  }

  /** Something has been saved: whatever is being looked at will soon be out of date. */
  void pause() {
    saves.incrementAndGet();
    working.cancel();
  }

  /** Looks at a snapshot that has come, unless something is saved before it gets to it. */
  void lookAt(SiteSnapshot snapshot) {
    int save = saves.get();
    Object unused = later.schedule(() -> look(snapshot, save), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look(SiteSnapshot snapshot, int save) {
    Workers workers = new Workers(1);
    working = workers;
    if (saves.get() != save || seen.all() && seen.snapshot().equals(snapshot)) {
      return;
    }
    List<Diagnostic> found;
    try {
      found = snapshot.foundByAll(workers);
    } catch (Workers.Cancelled e) {
      return;
    }
    boolean more = !found.equals(found());
    seen = new Seen(snapshot, found, true);
    if (more) {
      events.tell("findings");
      teller.found(snapshot, found);
    }
  }

  @Override
  public void close() {
    working.cancel();
    later.shutdownNow();
  }
}
