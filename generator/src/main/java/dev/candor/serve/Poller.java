package dev.candor.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every file again and again, for disks whose system reports no changes: those of a
 * network, and folders that are mounted into a container.
 */
final class Poller implements ChangeSource {

  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Of the time, looking takes at most one part in so many. */
  private static final int SHARE = 4;

  private final Predicate<Path> matters;
  private final CountDownLatch closed = new CountDownLatch(1);
  private List<Path> paths = List.of();
  private Map<Path, State> known = Map.of();

  /** What tells one state of a file or folder from another, without reading it. */
  private record State(boolean folder, FileTime modified, long size, @Nullable Object identity) {}

  /**
   * A poller of nothing yet.
   *
   * @param matters whether a change of this file is worth reporting
   */
  Poller(Predicate<Path> matters) {
    this.matters = matters;
  }

  @Override
  public void watch(List<Path> watched) {
    paths = List.copyOf(watched);
    known = states();
  }

  @Override
  public Optional<Batch> next(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    Duration pause = PAUSE;
    while (System.nanoTime() < end) {
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.empty();
      }
      long begin = System.nanoTime();
      Map<Path, State> now = states();
      pause = Duration.ofNanos(Math.max(PAUSE.toNanos(), SHARE * (System.nanoTime() - begin)));
      Optional<Batch> batch = difference(known, now);
      known = now;
      if (batch.isPresent()) {
        return batch;
      }
    }
    return Optional.empty();
  }

  private static Optional<Batch> difference(Map<Path, State> before, Map<Path, State> now) {
    Set<Path> files = new HashSet<>();
    boolean everything = false;
    Set<Path> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    for (Path path : all) {
      State was = before.get(path);
      State is = now.get(path);
      if (was == null || is == null || was.folder() != is.folder()) {
        everything = true;
      } else if (!is.folder() && !Objects.equals(was, is)) {
        files.add(path);
      }
    }
    return everything || !files.isEmpty()
        ? Optional.of(new Batch(files, everything))
        : Optional.empty();
  }

  /** All files that matter and all folders, as they are now; what can't be read is left out. */
  private Map<Path, State> states() {
    Map<Path, State> states = new HashMap<>();
    for (Path path : paths) {
      try {
        Files.walkFileTree(
            path.toAbsolutePath().normalize(),
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Visitor(states));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return states;
  }

  /** Notes what it passes. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Map<Path, State> states;

    Visitor(Map<Path, State> states) {
      this.states = states;
    }

    private void note(Path path, BasicFileAttributes is, long size) {
      states.put(path, new State(is.isDirectory(), is.lastModifiedTime(), size, is.fileKey()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      note(directory, attributes, 0);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (matters.test(file)) {
        note(file, attributes, attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  public boolean isClosed() {
    return closed.getCount() == 0;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
