package dev.candor.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Has the system report changes: a burst of saves is one batch, reported after some milliseconds
 * without another event. Whenever a folder came, went or was replaced, or events were lost, all
 * folders are registered again before the batch is reported, so that nothing is missed in between.
 */
final class Watcher implements ChangeSource {

  /** An editor's save is several events within a millisecond or two. */
  private static final int QUIET_MILLIS = 8;

  /** Switching branches may take long; the page shows what there is meanwhile. */
  private static final int LONGEST_BATCH_MILLIS = 200;

  private final WatchService service;
  private final Predicate<Path> matters;
  private List<Path> paths = List.of();
  private Map<WatchKey, Registration.Folder> folders = Map.of();
  private volatile boolean closed;

  /**
   * A watcher of nothing yet.
   *
   * @param matters whether a change of this file is worth reporting
   */
  Watcher(Predicate<Path> matters) throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
    this.matters = matters;
  }

  @Override
  public void watch(List<Path> watched) throws IOException {
    paths = List.copyOf(watched);
    register();
  }

  private void register() throws IOException {
    Map<WatchKey, Registration.Folder> now = Registration.of(service, paths);
    for (WatchKey key : folders.keySet()) {
      if (!now.containsKey(key)) {
        key.cancel();
      }
    }
    folders = now;
  }

  @Override
  public Optional<Batch> next(Duration longest) throws IOException, InterruptedException {
    Set<Path> files = new HashSet<>();
    try {
      boolean everything = collect(files, longest);
      if (everything) {
        register();
      }
      return everything || !files.isEmpty()
          ? Optional.of(new Batch(files, everything))
          : Optional.empty();
    } catch (ClosedWatchServiceException e) {
      closed = true;
      return Optional.empty();
    }
  }

  /** Collects a batch of files; returns whether everything must be read again. */
  private boolean collect(Set<Path> files, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    boolean everything = false;
    WatchKey key = service.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    long begin = System.nanoTime();
    while (key != null) {
      everything |= note(key, files);
      long now = System.nanoTime();
      if (files.isEmpty() && !everything) {
        // Nothing that matters, such as an editor's swap file: wait on.
        key = service.poll(Math.max(0, end - now), TimeUnit.NANOSECONDS);
        begin = System.nanoTime();
      } else if (TimeUnit.NANOSECONDS.toMillis(now - begin) > LONGEST_BATCH_MILLIS) {
        key = null;
      } else {
        key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
    return everything;
  }

  /** Adds the files that a folder's events name; returns whether everything must be read again. */
  private boolean note(WatchKey key, Set<Path> files) {
    Registration.Folder folder = folders.get(key);
    boolean everything = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW || folder == null || folder.isAmbiguous()) {
        everything = true;
        continue;
      }
      Path name = (Path) event.context();
      Path path = folder.path().resolve(name);
      boolean directory = Files.isDirectory(path);
      if (folder.names().contains(name)) {
        everything |= !directory || event.kind() != ENTRY_MODIFY;
      } else if (folder.whole() && directory) {
        everything |= event.kind() == ENTRY_CREATE;
      } else if (folder.whole() && matters.test(path)) {
        files.add(path);
      }
    }
    return !key.reset() || everything;
  }

  /** What a folder is watched for. */
  static WatchKey keyOf(WatchService service, Path folder) throws IOException {
    return folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    service.close();
  }
}
