package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.OldTree;
import dev.candor.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The folder of this machine in which commits are made before they are pushed. Nothing is lost with
 * it; so when a git that was killed has left its locks there, which would stop every other, a new
 * one takes its place.
 */
final class Scratch {

  private final Path folder;
  private final long process;

  Scratch(Path folder, long process) {
    this.folder = folder;
    this.process = process;
  }

  /** Makes way for a git that has the folder for itself. */
  void prepare() throws PublishException {
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      if (isLocked()) {
        refuseIfAlive();
        Path aside = folder.resolveSibling(folder.getFileName() + ".old");
        OldTree.delete(aside);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        OldTree.delete(aside);
      }
    } catch (IOException e) {
      throw PublishException.of("can't prepare the folder " + folder, e);
    }
  }

  /** Says who works there now; once there is a repository. */
  void sign() throws PublishException {
    try {
      Files.writeString(publisher(), Long.toString(process), UTF_8);
    } catch (IOException e) {
      throw PublishException.of("can't write " + publisher(), e);
    }
  }

  private Path publisher() {
    return folder.resolve("publisher");
  }

  private boolean isLocked() throws IOException {
    return holdsLock(folder, 1) || holdsLock(folder.resolve("refs"), Integer.MAX_VALUE);
  }

  private static boolean holdsLock(Path in, int depth) throws IOException {
    if (!Files.isDirectory(in)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(in, depth)) {
      return files.anyMatch(file -> file.toString().endsWith(".lock"));
    }
  }

  private void refuseIfAlive() throws IOException, PublishException {
    if (!Files.exists(publisher())) {
      return;
    }
    String who = Files.readString(publisher(), UTF_8).strip();
    boolean another = who.matches("[0-9]{1,18}") && Long.parseLong(who) != process;
    if (another && ProcessHandle.of(Long.parseLong(who)).isPresent()) {
      throw new PublishException(
          "another publish to this branch is under way (process "
              + who
              + "); wait until it has ended");
    }
  }
}
