package dev.candor.output.artifact;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is computed when it is first needed, and then kept. Safe for any number of threads.
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made.orElseGet(maker);
    made = Optional.of(value);
    return value;
  }
}
