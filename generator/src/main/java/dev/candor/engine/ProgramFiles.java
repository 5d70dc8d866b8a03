package dev.candor.engine;

import dev.candor.publish.SingleFile;
import java.io.IOException;
import java.nio.file.Path;

/** Files beside the program, which belong to no site. */
public final class ProgramFiles {

  private ProgramFiles() {}

  /** Moves a file that another program has made to its place, or deletes it if it isn't good. */
  public static void settle(Path made, Path place, boolean good) throws IOException {
    SingleFile.settle(made, place, good);
  }
}
