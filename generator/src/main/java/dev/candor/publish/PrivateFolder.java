package dev.candor.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A folder that only its owner can open, in a folder that everyone may write to. */
public final class PrivateFolder {

  private static final String OWNER = "rwx------";

  private PrivateFolder() {}

  /**
   * The folder of a user, made if it is missing. Empty if it belongs to someone else, if others may
   * open it, or if this system has no such permissions.
   */
  public static Optional<Path> of(Path parent, String user) {
    try {
      Path folder = parent.resolve("candor-" + user.replace('/', '_').replace('\\', '_'));
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(
            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER)));
      }
      return isPrivate(folder, user) ? Optional.of(folder) : Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Someone else may have made the folder first, to read what is put into it. */
  private static boolean isPrivate(Path folder, String user) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(user)
        && PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS))
            .equals(OWNER);
  }

  /** Deletes a file in such a folder, if it is there. */
  public static void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
