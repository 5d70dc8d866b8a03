package dev.candor.publish.archive;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archives of earlier releases, each with its note, in a folder beside the live one with its
 * name plus {@code .kept}.
 */
final class KeptArchives {

  private static final String NOTE = ".candor";

  private final Path live;
  private final Path folder;
  private final String ending;
  private final String site;

  /** The earlier archives of a site whose live one is at this path. */
  KeptArchives(Path live, String ending, String site) {
    this.live = live;
    this.folder = live.resolveSibling(live.getFileName() + ".kept");
    this.ending = ending;
    this.site = site;
  }

  private Path archive(int number) {
    return folder.resolve(name(number) + ending);
  }

  private Path note(int number) {
    return folder.resolve(name(number) + NOTE);
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  /** The notes of all complete archives, the newest first. */
  List<ArchiveNote> all() throws PublishException {
    List<ArchiveNote> notes = new ArrayList<>();
    for (Path file : files()) {
      if (file.getFileName().toString().matches("[0-9]{6,9}\\" + NOTE)) {
        ArchiveNote note = ArchiveNote.parse(file.toString(), read(file), site);
        if (Files.exists(archive(numberOf(note)))) {
          notes.add(note);
        }
      }
    }
    notes.sort(Comparator.comparing(KeptArchives::numberOf).reversed());
    return notes;
  }

  private static int numberOf(ArchiveNote note) {
    return note.record().release().number();
  }

  private List<Path> files() throws PublishException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw PublishException.of("can't read " + folder, e);
    }
  }

  private static byte[] read(Path file) throws PublishException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  Optional<ArchiveNote> of(Release release) throws PublishException {
    return all().stream().filter(note -> note.record().release().equals(release)).findFirst();
  }

  byte[] bytes(ArchiveNote note) throws PublishException {
    return read(archive(numberOf(note)));
  }

  /** Keeps the live archive, whose note this is; the note is written last. */
  void keep(ArchiveNote note) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve("part");
    Files.deleteIfExists(part);
    try {
      Files.createLink(part, live);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      // This disk has no hard links.
      Files.copy(live, part);
    }
    move(part, archive(numberOf(note)));
    Files.write(part, note.bytes());
    move(part, note(numberOf(note)));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes all but the newest ones. */
  void prune(int keep) throws PublishException, IOException {
    List<ArchiveNote> all = all();
    for (ArchiveNote note : all.subList(Math.min(keep, all.size()), all.size())) {
      Files.deleteIfExists(note(numberOf(note)));
      Files.deleteIfExists(archive(numberOf(note)));
    }
  }
}
