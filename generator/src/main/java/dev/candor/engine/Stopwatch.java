package dev.candor.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Measures how long each stage of one build takes. */
final class Stopwatch {

  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private final Consumer<Stage> listener;
  private long since = System.nanoTime();
  private Stage current = Stage.DISCOVER;

  Stopwatch(Consumer<Stage> listener) {
    this.listener = listener;
  }

  void begin(Stage stage) {
    note();
    current = stage;
    listener.accept(stage);
  }

  private void note() {
    long now = System.nanoTime();
    nanos.merge(current, now - since, Long::sum);
    since = now;
  }

  /** Nanoseconds by stage, in the order of the stages. */
  Map<Stage, Long> stop() {
    note();
    return nanos;
  }
}
