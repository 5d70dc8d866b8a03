package dev.candor.publish.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An archive and its note while they are written, under names that no other publish uses. Whatever
 * still has such a name at the end is deleted.
 *
 * @param archive where the new archive is written
 * @param note where its note is written
 */
record PartFiles(Path archive, Path note) implements AutoCloseable {

  private static final String ARCHIVE = ".part";
  private static final String NOTE = ".note";

  /** What the names of everything hidden beside an archive begin with. */
  static String prefix(Path live) {
    return "." + live.getFileName() + ".";
  }

  /** Names for the next archive; the caller holds the lock, so what a killed publish left goes. */
  static PartFiles of(Path live) throws IOException {
    Path folder = Objects.requireNonNull(live.toAbsolutePath().getParent());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> isLeftover(file, prefix(live))).toList()) {
        Files.deleteIfExists(file);
      }
    }
    String name = prefix(live) + UUID.randomUUID();
    return new PartFiles(live.resolveSibling(name + ARCHIVE), live.resolveSibling(name + NOTE));
  }

  private static boolean isLeftover(Path file, String prefix) {
    String name = file.getFileName().toString();
    if (!name.startsWith(prefix)) {
      return false;
    }
    // Earlier versions wrote to .site.zip.part and .site.zip.note.
    String rest = name.substring(prefix.length());
    return List.of("part", "note").contains(rest) || rest.matches("[0-9a-f-]{36}\\.(part|note)");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(archive);
    Files.deleteIfExists(note);
  }
}
