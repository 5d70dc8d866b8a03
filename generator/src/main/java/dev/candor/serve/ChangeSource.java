package dev.candor.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports, in batches, what changes in some folders and files. */
interface ChangeSource extends AutoCloseable {

  /**
   * What changed since the last batch.
   *
   * @param files files that may have changed, come or gone
   * @param everything whether folders changed too, or events were lost: all must be read again
   */
  record Batch(Set<Path> files, boolean everything) {

    static final Batch EVERYTHING = new Batch(Set.of(), true);
  }

  /**
   * Watches these folders with all they contain, and these files, instead of what was watched
   * before. They need not exist yet.
   */
  void watch(List<Path> paths) throws IOException;

  /** Waits for the next batch for at most this time; empty if nothing changed, or once closed. */
  Optional<Batch> next(Duration longest) throws IOException, InterruptedException;

  boolean isClosed();

  @Override
  void close() throws IOException;
}
