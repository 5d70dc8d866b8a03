package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that Candor made in a published folder, by path. Whatever is not listed belongs to
 * somebody else and is never touched.
 *
 * <p>On disk: a header with the version of the format, then {@code sha256 size path} per line,
 * sorted by path.
 */
record Manifest(SortedMap<String, Made> files) {

  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String HEADER = "candor-manifest 1";

  /** What a file was when it was made: its {@link Fingerprint}, and the number of bytes. */
  record Made(String hash, long size) {}

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  boolean lists(String path) {
    return files.containsKey(path);
  }

  /** Empty if there is no such file. A damaged one is refused, for it can't say what is whose. */
  static Manifest read(Path file) throws PublishException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, UTF_8);
    } catch (NoSuchFileException e) {
      return EMPTY;
    } catch (IOException e) {
      throw PublishException.of("can't read the list of published files " + file, e);
    }
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw damaged(file, 1);
    }
    SortedMap<String, Made> files = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" ", 3);
      if (parts.length < 3
          || parts[0].length() != Fingerprint.LENGTH
          || SitePath.faultOf(parts[2]).isPresent()) {
        throw damaged(file, i + 1);
      }
      try {
        files.put(parts[2], new Made(parts[0], Long.parseLong(parts[1])));
      } catch (NumberFormatException e) {
        throw damaged(file, i + 1);
      }
    }
    return new Manifest(files);
  }

  private static PublishException damaged(Path file, int line) {
    return new PublishException(
        "line "
            + line
            + " of "
            + file
            + " is not a list of published files as this version writes it; "
            + "delete that file and the published folder, and publish again");
  }

  /**
   * Waits until the disk has it, unlike for the files of the site: those can be made again, but
   * what was made by whom can't be found out again.
   */
  void write(Path file) throws PublishException {
    StringBuilder text = new StringBuilder(128 * files.size() + 32).append(HEADER).append('\n');
    files.forEach(
        (path, made) ->
            text.append(made.hash)
                .append(' ')
                .append(made.size)
                .append(' ')
                .append(path)
                .append('\n'));
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }
}
