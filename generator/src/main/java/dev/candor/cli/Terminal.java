package dev.candor.cli;

import dev.candor.engine.Progress;
import dev.candor.engine.TerminalProgress;
import java.io.Console;
import java.util.Optional;

/** Shows progress, if the output is a terminal. */
final class Terminal implements AutoCloseable {

  private final Optional<TerminalProgress> progress;

  Terminal() {
    this.progress = isWatched() ? Optional.of(new TerminalProgress(System.err)) : Optional.empty();
  }

  Progress progress() {
    return progress.<Progress>map(p -> p).orElse(Progress.SILENT);
  }

  /**
   * From Java 22 on there may be a console that is not a terminal; only the console itself knows.
   */
  @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on, see isTerminal
  static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void close() {
    progress.ifPresent(TerminalProgress::close);
  }
}
