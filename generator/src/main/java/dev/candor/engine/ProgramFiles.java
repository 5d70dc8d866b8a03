package dev.candor.engine;

import dev.candor.publish.PrivateFolder;
import dev.candor.publish.SingleFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Files of the program, which belong to no site. */
public final class ProgramFiles {

  private ProgramFiles() {}

  /** Moves a file that another program has made to its place, or deletes it if it isn't good. */
  public static void settle(Path made, Path place, boolean good) throws IOException {
    SingleFile.settle(made, place, good);
  }

  /**
   * A folder for the program's own files that only this user can open, which is made if it is
   * missing; empty if this system can't keep others out of it.
   */
  public static Optional<Path> privateFolder() {
    return PrivateFolder.of(
        Path.of(System.getProperty("java.io.tmpdir")), System.getProperty("user.name"));
  }

  /** Deletes a file in that folder, if it is there. */
  public static void removePrivate(Path file) throws IOException {
    PrivateFolder.remove(file);
  }
}
