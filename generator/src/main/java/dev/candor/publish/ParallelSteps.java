package dev.candor.publish;

import dev.candor.parallel.Workers;
import java.util.concurrent.atomic.AtomicReference;

/** Does many small things with files, a few at a time: two are enough to keep a disk busy. */
public final class ParallelSteps {

  private static final int TWO = 2;

  /** What is done for each number. */
  public interface Step {
    void at(int index) throws PublishException;
  }

  private ParallelSteps() {}

  /** Runs the step once for each number below the count. The first failure ends it. */
  static void each(int count, Step step) throws PublishException {
    each(TWO, count, step);
  }

  /** As {@link #each(int, Step)}, so many at a time. */
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

  /** Ends the work of both hands; why is told by the exception beside it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
