package dev.candor.publish;

import dev.candor.parallel.Workers;
import java.util.concurrent.atomic.AtomicReference;

/** Runs many small steps on files, a few at a time: two are enough to keep a disk busy. */
public final class ParallelSteps {

  private static final int DEFAULT_CONCURRENCY = 2;

  /** One step. */
  public interface Step {
    void at(int index) throws PublishException;
  }

  private ParallelSteps() {}

  /** Runs the step once for each number below the count. The first failure stops it. */
  static void each(int count, Step step) throws PublishException {
    each(DEFAULT_CONCURRENCY, count, step);
  }

  /** Runs the step once for each number below the count, with this concurrency. */
  public static void each(int concurrency, int count, Step step) throws PublishException {
    AtomicReference<PublishException> failure = new AtomicReference<>();
    try {
      new Workers(concurrency)
          .each(
              count,
              i -> {
                try {
                  step.at(i);
                } catch (PublishException e) {
                  failure.compareAndSet(null, e);
                  throw new Stopped();
                }
              });
    } catch (Stopped e) {
      throw failure.get();
    }
  }

  /** Stops all threads; the failure is kept beside it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
