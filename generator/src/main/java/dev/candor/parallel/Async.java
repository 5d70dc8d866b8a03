package dev.candor.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Computes values in the background. Each has a thread of its own with the stack of a worker, since
 * the JDK's common pool has small stacks and its size depends on the machine.
 */
public final class Async {

  private Async() {}

  /** Starts at once; any number of threads may wait for the value with {@link #join}. */
  public static <T> CompletableFuture<T> supply(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        work, task -> Workers.thread("candor-background", task).start());
  }

  /** Waits for the value. Exceptions of the work are thrown unchanged, not wrapped. */
  public static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      Workers.raise(e.getCause());
      throw e;
    }
  }
}
