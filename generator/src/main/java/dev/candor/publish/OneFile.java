package dev.candor.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a single file somewhere, whole or not at all. */
public final class OneFile {

  private OneFile() {}

  /** Puts bytes into a file, making its folder and replacing what was there. */
  public static void write(Path file, byte[] bytes) throws PublishException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path unfinished = null;
    try {
      if (folder == null) {
        throw new IOException("it is no file");
      }
      Files.createDirectories(folder);
      unfinished = folder.resolve("." + file.getFileName() + ".part");
      Files.write(unfinished, bytes);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      tidy(unfinished);
      throw PublishException.of("can't write " + file, e);
    }
  }

  private static void tidy(@Nullable Path unfinished) {
    try {
      if (unfinished != null) {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      // what can't be written to can't be tidied either
    }
  }
}
