package dev.candor.engine;

import dev.candor.parallel.Workers;

/** Follows the progress of a build. Called from the thread that started the build. */
public interface Progress {

  /** Ignores progress. */
  Progress SILENT = (stage, workers) -> {};

  /** A stage begins, with the workers that will run it. */
  void begins(Stage stage, Workers workers);
}
