package dev.candor.engine;

import dev.candor.parallel.Workers;

/** Is told how far a build has come. Called from the thread that started the build. */
public interface Progress {

  /** Somebody who doesn't want to know. */
  Progress SILENT = (stage, workers) -> {};

  /** A stage begins, whose work these workers will do. */
  void begins(Stage stage, Workers workers);
}
