package dev.candor.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes many files below one folder, each completely or not at all. A path never leads out of the
 * folder, and no file is reached through a symbolic link in it.
 */
public final class ImportedFiles {

  private final Path folder;

  public ImportedFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Makes or replaces a file; the path is below the folder, with slashes. */
  public void write(String path, byte[] bytes) throws PublishException {
    Path file = file(path);
    // A run that was stopped leaves this file behind, and the next one replaces it.
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try {
      makeFolder(file);
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }

  /** Adds to the end of a file; what is there stays as it is. */
  public void append(String path, byte[] bytes) throws PublishException {
    Path file = file(path);
    try {
      makeFolder(file);
      Files.write(
          file,
          bytes,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }

  private Path file(String path) throws PublishException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw PublishException.of(
          "can't write " + path, new IOException("it leads out of " + folder));
    }
    return file;
  }

  private void makeFolder(Path file) throws IOException {
    Files.createDirectories(folder);
    Path there = file.resolveSibling("");
    while (!Files.exists(there)) {
      there = there.resolve("..").normalize();
    }
    if (!there.toRealPath().startsWith(folder.toRealPath())) {
      throw new IOException(there.toRealPath() + " is outside of " + folder);
    }
    Files.createDirectories(file.resolveSibling(""));
  }
}
