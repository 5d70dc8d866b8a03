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
 * A site that has been replaced and is to be deleted. A file that was added or changed by hand
 * while the new site was built is not in the new site yet: it is moved there, or into the rescue
 * folder if the new site has a file of that name, or a newer one.
 *
 * @param made the files that Candor made in it
 * @param successor the new site
 * @param madeNow the files that Candor made in the new site
 * @param rescue the folder for files that have no place in the new site
 */
public record OldTree(Path folder, Manifest made, Path successor, Manifest madeNow, Path rescue) {

  void remove() throws IOException {
    remove(folder, this::mayDelete);
  }

  /** Deletes a folder with its content, if it exists. */
  public static void delete(Path folder) throws IOException {
    remove(folder, file -> true);
  }

  private boolean mayDelete(Path file) throws IOException {
    Path relative = folder.relativize(file);
    String key = PublishedTree.key(relative);
    Path now = successor.resolve(relative);
    if (made.lists(key) || isSame(file, now)) {
      return true;
    }
    boolean isFree = !madeNow.lists(key) && !isNewer(now, file);
    Path destination = isFree ? now : rescue.resolve(relative);
    Files.createDirectories(destination.getParent());
    Files.move(file, destination, StandardCopyOption.REPLACE_EXISTING);
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

  /** Decides whether a file may be deleted; if not, it has been moved away. */
  private interface Filter {
    boolean mayDelete(Path file) throws IOException;
  }

  private static void remove(Path folder, Filter filter) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (filter.mayDelete(file)) {
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
