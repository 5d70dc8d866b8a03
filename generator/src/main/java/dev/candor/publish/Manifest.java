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
 * The files that Candor made in a published folder, by path. Files that are not listed are never
 * changed.
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
   * A file as it was made.
   *
   * @param hash its {@link Fingerprint}, or its SHA-256 where files are looked up by content
   * @param size the number of bytes
   */
  public record Made(String hash, long size) {}

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  boolean lists(String path) {
    return files.containsKey(path);
  }

  /** A listed file. */
  public Made made(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  /** Reads a manifest; empty if there is none. A damaged one is refused: its files are unknown. */
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

  /** Parses a manifest. */
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
            + " is not a list of published files that this version of Candor writes; "
            + "delete that file and the published folder, and publish again");
  }

  /**
   * Writes it, and waits until it is on the disk. The files of the site can be made again, but not
   * the knowledge which files Candor made.
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

  /** The manifest as text, the same for the same files. */
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
