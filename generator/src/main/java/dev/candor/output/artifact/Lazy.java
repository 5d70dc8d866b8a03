package dev.candor.output.artifact;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, and then kept. Any number may ask. */
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
