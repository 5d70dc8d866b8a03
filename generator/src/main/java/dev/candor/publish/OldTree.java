package dev.candor.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Takes down a site that has been replaced, and any other folder of the workshop. */
final class OldTree {

  private OldTree() {}

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    takeDown(folder, file -> true);
  }

  /**
   * Deletes a replaced site. A file that somebody put there, or saved anew, while its successor was
   * built was not carried over: it is moved to the successor, or into a refuge if a file of the new
   * site has its place.
   */
  static void delete(Path folder, Manifest made, Path successor, Manifest madeNow, Path refuge)
      throws IOException {
    takeDown(
        folder,
        file -> {
          Path relative = folder.relativize(file);
          String key = PublishedTree.key(relative);
          Path now = successor.resolve(relative);
          if (made.lists(key) || isSame(file, now)) {
            return true;
          }
          Path haven = madeNow.lists(key) ? refuge.resolve(relative) : now;
          Files.createDirectories(haven.getParent());
          Files.move(file, haven, StandardCopyOption.REPLACE_EXISTING);
          return false;
        });
  }

  private static boolean isSame(Path file, Path now) throws IOException {
    if (!Files.exists(now, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (Files.isSymbolicLink(file)) {
      return Files.isSymbolicLink(now)
          && Files.readSymbolicLink(file).equals(Files.readSymbolicLink(now));
    }
    return Files.isSameFile(file, now) || Files.isRegularFile(now) && Files.mismatch(file, now) < 0;
  }

  /** Whether a file is to be deleted; if not, it has been moved away. */
  private interface Fate {
    boolean isDeleted(Path file) throws IOException;
  }

  private static void takeDown(Path folder, Fate fate) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (fate.isDeleted(file)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
