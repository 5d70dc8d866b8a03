package dev.candor.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A site that has been replaced, and is to be taken down. A file that somebody put there, or saved
 * anew, while its successor was built was not carried over: it is moved to the successor, or into a
 * refuge if its place is taken by a file of the new site or a newer one.
 */
public record OldTree(Path folder, Manifest made, Path successor, Manifest madeNow, Path refuge) {

  void takeDown() throws IOException {
    takeDown(folder, this::isSpare);
  }

  /** Deletes any folder with all that is in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    takeDown(folder, file -> true);
  }

  private boolean isSpare(Path file) throws IOException {
    Path relative = folder.relativize(file);
    String key = PublishedTree.key(relative);
    Path now = successor.resolve(relative);
    if (made.lists(key) || isSame(file, now)) {
      return true;
    }
    boolean isFree = !madeNow.lists(key) && !isNewer(now, file);
    Path haven = isFree ? now : refuge.resolve(relative);
    Files.createDirectories(haven.getParent());
    Files.move(file, haven, StandardCopyOption.REPLACE_EXISTING);
    return false;
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

  private static boolean isNewer(Path now, Path file) throws IOException {
    return Files.exists(now, LinkOption.NOFOLLOW_LINKS) && time(now).compareTo(time(file)) >= 0;
  }

  private static FileTime time(Path path) throws IOException {
    return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a file can be deleted; if not, it has been moved away. */
  private interface Fate {
    boolean isSpare(Path file) throws IOException;
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
            if (fate.isSpare(file)) {
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
