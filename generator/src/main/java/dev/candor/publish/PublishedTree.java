package dev.candor.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything in the published folder before a publish, each folder before its content. Symbolic
 * links are listed but not followed.
 */
public record PublishedTree(Path folder, boolean exists, List<Found> found) {

  /**
   * A file, a folder, or something else.
   *
   * @param key the path in the form of the site's paths
   * @param relative the path in the system's form, which is exact for names in another encoding too
   */
  public record Found(String key, Path relative, BasicFileAttributes attributes) {

    public boolean isFolder() {
      return attributes.isDirectory();
    }

    public boolean isFile() {
      return attributes.isRegularFile();
    }
  }

  public static PublishedTree of(Path folder) throws PublishException {
    List<Found> found = new ArrayList<>();
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return new PublishedTree(folder, false, found);
    }
    try {
      Files.walkFileTree(folder, new Collector(folder, found));
    } catch (IOException e) {
      throw PublishException.of("can't read all of " + folder, e);
    }
    return new PublishedTree(folder, true, found);
  }

  static String key(Path relative) {
    String name = relative.toString();
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final int depth;
    private final List<Found> found;

    Collector(Path folder, List<Found> found) {
      this.depth = folder.getNameCount();
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (path.getNameCount() > depth) {
        add(path, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      add(path, attributes);
      return FileVisitResult.CONTINUE;
    }

    private void add(Path path, BasicFileAttributes attributes) {
      Path relative = path.subpath(depth, path.getNameCount());
      found.add(new Found(key(relative), relative, attributes));
    }
  }
}
