package dev.candor.cli;

import dev.candor.engine.ProgramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The archive of the jar's classes for one version of Java, in a file beside the jar. The first
 * complete run of a version makes it, and later ones start faster; it can be deleted at any time.
 * Without it, a build of a small site takes a third more processor time (measurements:
 * docs/decisions/0005).
 */
final class ClassArchive {

  /** The commands that load most classes: an archive made by others would be of little use. */
  private static final Set<String> COMPLETE = Set.of("build", "check");

  private final Path file;
  private final Path draft;
  private final boolean makes;

  private ClassArchive(Path file, Path draft, boolean makes) {
    this.file = file;
    this.draft = draft;
    this.makes = makes;
  }

  /** The archive of a jar, for a command line and the number of the process that starts it. */
  static ClassArchive of(Path jar, String[] args, long process) {
    Path file = jar.resolveSibling("candor-" + System.getProperty("java.runtime.version") + ".jsa");
    Path folder = jar.toAbsolutePath().getParent();
    return new ClassArchive(
        file,
        file.resolveSibling(file.getFileName() + "." + process),
        args.length > 0
            && COMPLETE.contains(args[0])
            && !isNewer(file, jar)
            && folder != null
            && Files.isWritable(folder));
  }

  private static boolean isNewer(Path file, Path jar) {
    try {
      return Files.exists(file)
          && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    } catch (IOException e) {
      return true; // then it is left as it is
    }
  }

  /** The JVM option to make the archive or to use it; Java ignores one that doesn't fit. */
  String option() {
    return makes ? "-XX:ArchiveClassesAtExit=" + draft : "-XX:SharedArchiveFile=" + file;
  }

  /** Keeps the archive that a run has made, if the run was complete. */
  void keep(int status) {
    if (!makes) {
      return;
    }
    try {
      ProgramFiles.settle(draft, file, status == ExitStatus.DONE);
    } catch (IOException e) {
      // The next run does without, only slower.
    }
  }
}
