package dev.candor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The result of a stage, even for faulty input.
 *
 * @param found what the stage found on the way
 */
public record Outcome<T>(T value, List<Diagnostic> found) {

  public Outcome {
    found = List.copyOf(found);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  public static <T> Outcome<T> of(T value, List<Diagnostic> found) {
    return new Outcome<>(value, found);
  }

  public <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return new Outcome<>(change.apply(value), found);
  }

  /** The same value, with one more finding. */
  public Outcome<T> and(Diagnostic more) {
    List<Diagnostic> all = new ArrayList<>(found);
    all.add(more);
    return new Outcome<>(value, all);
  }

  /** The same value, with other findings before its own. */
  public Outcome<T> after(List<Diagnostic> earlier) {
    if (earlier.isEmpty()) {
      return this;
    }
    List<Diagnostic> all = new ArrayList<>(earlier);
    all.addAll(found);
    return new Outcome<>(value, all);
  }
}
