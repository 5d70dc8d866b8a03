package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Changes files that an author wrote, and keeps what they can't see: line ends, a byte order mark.
 */
public final class SourceFiles {

  private static final String MARK = "\uFEFF";

  private SourceFiles() {}

  /**
   * Replaces the text of a file, unless it was changed since it was read. The texts have LF line
   * ends and no byte order mark; the file keeps those it has.
   */
  public static void rewrite(Path file, String before, String after) throws PublishException {
    String raw;
    try {
      raw = Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
    String mark = raw.startsWith(MARK) ? MARK : "";
    String body = raw.substring(mark.length());
    if (!body.replace("\r\n", "\n").replace('\r', '\n').equals(before)) {
      throw PublishException.of(
          "can't write " + file, new IOException("it was changed meanwhile: try again"));
    }
    SingleFile.replace(file, mark + withLineEnds(body, before, after));
  }

  /** The new text with the line ends that its lines had. */
  static String withLineEnds(String raw, String before, String after) {
    if (raw.indexOf('\r') < 0) {
      return after;
    }
    int head = 0;
    int most = Math.min(before.length(), after.length());
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    int rawHead = rawOffset(raw, head);
    int rawTail = rawOffset(raw, before.length() - tail);
    String middle = after.substring(head, after.length() - tail);
    String lineEnd = raw.contains("\r\n") ? "\r\n" : "\r";
    return raw.substring(0, rawHead) + middle.replace("\n", lineEnd) + raw.substring(rawTail);
  }

  /** Where a character of the text with LF line ends is in the text as it is stored. */
  private static int rawOffset(String raw, int at) {
    int offset = 0;
    for (int i = 0; i < at; i++) {
      boolean pair =
          raw.charAt(offset) == '\r' && offset + 1 < raw.length() && raw.charAt(offset + 1) == '\n';
      offset += pair ? 2 : 1;
    }
    return offset;
  }

  /** Gives a file another name, which must be free. */
  public static void move(Path from, Path to) throws PublishException {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw PublishException.of("can't rename " + from, e);
    }
  }

  /** Deletes a file. */
  public static void delete(Path file) throws PublishException {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw PublishException.of("can't delete " + file, e);
    }
  }
}
