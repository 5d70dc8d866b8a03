package dev.candor.render;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A large stack for the Nu checker, which recurses deeply when it reads its schemas. */
public final class DeepStack {

  private static final long BYTES = 64L << 20;

  private DeepStack() {}

  /** Runs {@code work} in a thread with a large stack, and waits for it. */
  public static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, "deep-stack", BYTES).start();
    return task.get();
  }
}
