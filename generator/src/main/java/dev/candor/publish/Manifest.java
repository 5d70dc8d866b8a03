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
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that Candor made in a published folder, by path. Whatever is not listed belongs to
 * somebody else and is never touched.
 *
 * <p>As text: a header with the version of the format, then {@code hash size path} per line, sorted
 * by path.
 */
public record Manifest(SortedMap<String, Made> files) {

  public static final Manifest EMPTY = new Manifest(new TreeMap<>());

  private static final String HEADER = "candor-manifest 1";

  /** How many hex digits a SHA-256 has. */
  private static final int SHA_256 = 64;

  /**
   * What a file was when it was made: its {@link Fingerprint}, or where files are found by their
   * content its SHA-256, and the number of bytes.
   */
  public record Made(String hash, long size) {}

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  boolean lists(String path) {
    return files.containsKey(path);
  }

  /** What a file was that is listed. */
  public Made made(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  /** Empty if there is no such file. A damaged one is refused, for it can't say what is whose. */
  public static Manifest read(Path file) throws PublishException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, UTF_8);
    } catch (NoSuchFileException e) {
      return EMPTY;
    } catch (IOException e) {
      throw PublishException.of("can't read the list of published files " + file, e);
    }
    return of(file.toString(), lines);
  }

  /** What a text of that name lists. */
  public static Manifest of(String file, List<String> lines) throws PublishException {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw damaged(file, 1);
    }
    SortedMap<String, Made> files = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" ", 3);
      if (parts.length < 3
          || (parts[0].length() != Fingerprint.LENGTH && parts[0].length() != SHA_256)
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

  private static PublishException damaged(String file, int line) {
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
  public void write(Path file) throws PublishException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = UTF_8.encode(text());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }

  /** As lines of text, the same for the same files. */
  public String text() {
    StringBuilder text = new StringBuilder(128 * files.size() + 32).append(HEADER).append('\n');
    files.forEach(
        (path, made) ->
            text.append(made.hash)
                .append(' ')
                .append(made.size)
                .append(' ')
                .append(path)
                .append('\n'));
    return text.toString();
  }
}
