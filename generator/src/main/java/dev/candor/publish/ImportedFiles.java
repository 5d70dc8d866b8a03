package dev.candor.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw PublishException.of(
          "can't write " + path, new IOException("it leads out of " + folder));
    }
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(folder);
      Path there = file.resolveSibling("");
      while (!Files.exists(there)) {
        there = there.resolve("..").normalize();
      }
      if (!there.toRealPath().startsWith(folder.toRealPath())) {
        throw new IOException(there.toRealPath() + " is outside of " + folder);
      }
      Files.createDirectories(file.resolveSibling(""));
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }
}
