package dev.candor.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Notices what changes below some folders, and tells it in batches: a burst of saves is one batch,
 * told when it has been quiet for some milliseconds. Where the machine lost count, or folders came
 * and went, it says so, and everything has to be looked at again.
 */
final class Watcher implements AutoCloseable {

  /** An editor's save is several events within a millisecond or two. */
  private static final int QUIET_MILLIS = 8;

  /** A branch switch may go on for long; something is shown meanwhile. */
  private static final int LONGEST_MILLIS = 200;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /** Files watched for themselves; what else their folders hold does not matter. */
  private final Map<WatchKey, Path> single = new HashMap<>();

  private final Predicate<Path> matters;

  /** Files that changed, or a sign that it can't be told which. */
  record Batch(Set<Path> files, boolean lostCount) {}

  /**
   * A watcher of folders and, by their folders, single files; only some of what changes matters.
   */
  Watcher(List<Path> watched, Predicate<Path> matters) throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
    this.matters = matters;
    for (Path path : watched) {
      if (Files.isDirectory(path)) {
        register(path);
      } else {
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        single.put(keyOf(folder), path);
      }
    }
  }

  private void registerOne(Path folder) throws IOException {
    folders.put(keyOf(folder), folder);
  }

  private WatchKey keyOf(Path folder) throws IOException {
    return folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
  }

  /** A folder and all within; those that vanish meanwhile are passed over. */
  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            try {
              registerOne(directory);
            } catch (NoSuchFileException e) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Waits for the next batch; empty once the watcher is closed. */
  Optional<Batch> next() throws IOException, InterruptedException {
    Set<Path> files = new HashSet<>();
    boolean lostCount = false;
    try {
      WatchKey key = service.take();
      long begun = System.nanoTime();
      while (key != null) {
        lostCount |= note(key, files);
        long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        // What does not matter (an editor's swap file) is waited past, not told.
        boolean nothing = files.isEmpty() && !lostCount;
        if (nothing) {
          key = service.take();
          begun = System.nanoTime();
        } else {
          key = spent > LONGEST_MILLIS ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
      }
    } catch (ClosedWatchServiceException e) {
      return Optional.empty();
    }
    return Optional.of(new Batch(files, lostCount));
  }

  /** Notes a folder's events; whether it can't be told what they were. */
  private boolean note(WatchKey key, Set<Path> files) throws IOException {
    Path alone = single.get(key);
    if (alone != null) {
      boolean itself =
          key.pollEvents().stream()
              .anyMatch(e -> e.kind() == OVERFLOW || alone.endsWith((Path) e.context()));
      key.reset();
      return itself;
    }
    Path folder = folders.get(key);
    boolean lostCount = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW || folder == null) {
        lostCount = true;
      } else {
        Path path = folder.resolve((Path) event.context());
        boolean directory = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (directory && event.kind() == ENTRY_CREATE) {
          register(path);
          lostCount = true;
        } else if (!directory && matters.test(path)) {
          files.add(path);
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      lostCount = true;
    }
    return lostCount;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
