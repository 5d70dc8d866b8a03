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
 * Runs all checks on all pages of an edition, in the background, once the editor has paused, and
 * reports what they find.
 */
final class BackgroundCheck implements AutoCloseable {

  private static final int PAUSE_MILLIS = 400;

  /** A check stops between two pages. */
  private static final int MOST_SECONDS = 10;

  private final Preview preview;
  private final Events events;
  private final DevServer.Listener listener;
  private final ScheduledExecutorService later;
  private volatile Checked latest;
  private final Problem problem;
  private final AtomicInteger saves = new AtomicInteger();
  private volatile Workers working = new Workers(1);

  /**
   * What is known about an edition.
   *
   * @param all whether all checks have run
   */
  private record Checked(SiteSnapshot edition, List<Diagnostic> found, boolean all) {}

  BackgroundCheck(Preview preview, Events events, DevServer.Listener listener) {
    this.preview = preview;
    this.events = events;
    this.listener = listener;
    this.problem = new Problem(events, listener);
    this.latest = new Checked(preview.latest(), preview.latest().found(), false);
    this.later =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "candor-checks");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What keeps the checks from running; empty if nothing does. */
  String problem() {
    return problem.text();
  }

  /** All that is known about the latest edition by now. */
  List<Diagnostic> found() {
    Checked known = latest;
    SiteSnapshot edition = preview.latest();
    return known.edition().equals(edition) ? known.found() : edition.found();
  }

  /** Stops a check that is running: a file was saved, so its result would be out of date. */
  void pause() {
    saves.incrementAndGet();
    working.cancel();
  }

  /** Checks a new edition soon, unless a file is saved before. */
  void lookAt(SiteSnapshot edition) {
    int save = saves.get();
    Object unused = later.schedule(() -> look(edition, save), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look(SiteSnapshot edition, int save) {
    try {
      check(edition, save);
      problem.end();
    } catch (RuntimeException | Error e) {
      // Nobody would see that this task has failed, and "nothing to fix" would be believed.
      problem.begin("the checks could not finish: " + Follower.reason(e));
    }
  }

  private void check(SiteSnapshot edition, int save) {
    Workers workers = new Workers(1);
    working = workers;
    if (saves.get() != save || latest.all() && latest.edition().equals(edition)) {
      return;
    }
    List<Diagnostic> found;
    try {
      found = edition.foundByAll(workers);
    } catch (Workers.Cancelled e) {
      return;
    }
    boolean more = !found.equals(found());
    latest = new Checked(edition, found, true);
    if (more) {
      events.send("findings");
      listener.found(edition, found);
    }
  }

  /** Stops a check that is running, and waits until it has: it writes into the folder of caches. */
  @Override
  public void close() {
    pause();
    later.shutdownNow();
    try {
      boolean unused = later.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
