package dev.candor.serve;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers with the system every folder that must be watched: those below the watched paths, and
 * all that lead to them, since a folder that is replaced or comes later is only seen from above.
 */
final class Registration {

  /**
   * A registered folder.
   *
   * @param path its path; where two paths lead to one folder, the first
   * @param whole whether anything in it matters
   * @param names what else in it matters: the next step towards a watched path
   * @param isAmbiguous whether another path leads to it too, so that its events don't say which
   */
  record Folder(Path path, boolean whole, Set<Path> names, boolean isAmbiguous) {}

  private final WatchService service;
  private final Map<WatchKey, Folder> folders = new HashMap<>();

  private Registration(WatchService service) {
    this.service = service;
  }

  /** Registers what there is now; a folder that vanishes meanwhile is skipped. */
  static Map<WatchKey, Folder> of(WatchService service, List<Path> paths) throws IOException {
    Registration registration = new Registration(service);
    for (Path path : paths) {
      Path absolute = path.toAbsolutePath().normalize();
      registration.addFoldersAbove(absolute);
      registration.addTree(absolute);
    }
    return registration.folders;
  }

  private void addFoldersAbove(Path path) throws IOException {
    Path name = path.getFileName();
    for (Path up = path.getParent(); up != null && name != null; up = up.getParent()) {
      add(up, false, Set.of(name));
      name = up.getFileName();
    }
  }

  private void add(Path path, boolean whole, Set<Path> names) throws IOException {
    WatchKey key;
    try {
      key = Watcher.keyOf(service, path);
    } catch (FileSystemException e) {
      return; // it is not there, not a folder, or not to be read: the folder above is watched
    }
    Folder known = folders.get(key);
    if (known == null) {
      folders.put(key, new Folder(path, whole, names, false));
      return;
    }
    Set<Path> all = new HashSet<>(known.names());
    all.addAll(names);
    boolean ambiguous = known.isAmbiguous() || !known.path().equals(path);
    folders.put(key, new Folder(known.path(), known.whole() || whole, all, ambiguous));
  }

  private void addTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            add(directory, true, Set.of());
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
        });
  }
}
