package dev.candor.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A number of threads that work through a list. Each has a stack of 16 MB, because deeply nested
 * Markdown is read by recursion.
 */
public final class Workers {

  private static final long STACK = 16L << 20;

  private final int threads;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int total;
  private volatile boolean cancelled;

  public Workers(int threads) {
    this.threads = Math.max(1, threads);
  }

  public int threads() {
    return threads;
  }

  /** How many pieces of the current work are done. */
  public int done() {
    return done.get();
  }

  /** How many pieces the current or last work has. */
  public int total() {
    return total;
  }

  /** Cancels the current work, and any started later, with {@link Cancelled}. */
  public void cancel() {
    cancelled = true;
  }

  /** The work was cancelled; its result is no longer needed. */
  public static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super("cancelled", null, false, false);
    }
  }

  /** The results in the order of the items, independent of threads and timing. */
  public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> work) {
    Object[] results = new Object[items.size()];
    each(items.size(), i -> results[i] = work.apply(items.get(i)));
    List<B> all = new ArrayList<>(results.length);
    for (Object result : results) {
      @SuppressWarnings("unchecked") // each element came from work
      B b = (B) result;
      all.add(b);
    }
    return all;
  }

  /** Runs the work once for each number below a count. The first failure ends it and is thrown. */
  public void each(int count, IntConsumer work) {
    total = count;
    done.set(0);
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable loop =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              if (cancelled) {
                throw new Cancelled();
              }
              work.accept(i);
              done.incrementAndGet();
            }
          } catch (Throwable t) {
            failure.compareAndSet(null, t);
            next.set(count);
          }
        };
    List<Thread> started = new ArrayList<>();
    for (int t = 0; t < Math.min(threads, Math.max(1, count)); t++) {
      Thread thread = thread("candor-" + t, loop);
      thread.start();
      started.add(thread);
    }
    for (Thread thread : started) {
      join(thread);
    }
    raise(failure.get());
  }

  /** A thread that is not started yet. */
  static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Throws what another thread has thrown, if anything. */
  static void raise(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException runtime) {
      throw runtime;
    }
  }

  static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
