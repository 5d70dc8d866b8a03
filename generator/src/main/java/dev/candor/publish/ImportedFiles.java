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
      Files.createDirectories(file.resolveSibling(""));
      Path real = file.resolveSibling("").toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw new IOException(real + " is outside of " + folder);
      }
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }
}
