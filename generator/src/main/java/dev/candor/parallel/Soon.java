package dev.candor.parallel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that a thread of its own is making while others go on with what does not need it. Any
 * number of threads may ask for it.
 */
public final class Soon<T> implements Supplier<T> {

  private final Thread thread;
  private @Nullable T value;
  private @Nullable Throwable failure;

  private Soon(Supplier<? extends T> maker) {
    this.thread =
        Workers.thread(
            "candor-soon",
            () -> {
              try {
                value = maker.get();
              } catch (Throwable e) {
                failure = e;
              }
            });
  }

  /** Begins at once. */
  public static <T> Soon<T> of(Supplier<? extends T> maker) {
    Soon<T> soon = new Soon<>(maker);
    soon.thread.start();
    return soon;
  }

  /** Waits until the value is made; throws what its maker threw. */
  @Override
  @SuppressWarnings("NullAway") // where nothing was thrown, a value was made
  public T get() {
    Workers.join(thread);
    Workers.raise(failure);
    return value;
  }
}
