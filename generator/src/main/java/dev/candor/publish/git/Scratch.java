package dev.candor.publish.git;

import dev.candor.publish.FolderLock;
import dev.candor.publish.OldTree;
import dev.candor.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The folder on this machine in which commits are made before they are pushed, for one publisher at
 * a time. It can be made again: if a git that was killed has left its locks there, which would stop
 * every other, the folder is replaced.
 */
final class Scratch implements AutoCloseable {

  private final FolderLock lock;

  private Scratch(FolderLock lock) {
    this.lock = lock;
  }

  /** Reserves the folder until this is closed. */
  static Scratch in(Path folder) throws PublishException {
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw PublishException.of("can't make the folder " + folder, e);
    }
    Scratch scratch =
        new Scratch(FolderLock.on(folder.resolveSibling(folder.getFileName() + ".lock"), folder));
    try {
      if (isLocked(folder)) {
        Path aside = folder.resolveSibling(folder.getFileName() + ".old");
        OldTree.delete(aside);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        OldTree.delete(aside);
      }
      return scratch;
    } catch (IOException e) {
      scratch.close();
      throw PublishException.of("can't prepare the folder " + folder, e);
    }
  }

  private static boolean isLocked(Path folder) throws IOException {
    return holdsLock(folder, 1) || holdsLock(folder.resolve("refs"), Integer.MAX_VALUE);
  }

  private static boolean holdsLock(Path in, int depth) throws IOException {
    if (!Files.isDirectory(in)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(in, depth)) {
      return files.anyMatch(file -> file.toString().endsWith(".lock"));
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
