package dev.candor.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Takes the characters of a page, up to a limit, and keeps them in UTF-8; half a character becomes
 * a question mark. One page, one thread.
 */
final class PageWriter extends Writer {

  /** From this length on a text is better encoded whole than character by character. */
  private static final int LONG = 64;

  private static final int MOST_BYTES_A_CHARACTER = 3;

  private static final int MOST_KEPT = 1 << 20;

  /** Pages are alike in size: a thread writes all of them into the same bytes. */
  private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[1 << 16]);

  private final int limit;
  private byte[] bytes = ROOM.get();
  private int size;
  private int characters;

  PageWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] part, int from, int count) throws IOException {
    makeRoom(count);
    int at = size;
    int to = from + count;
    for (int i = from; i < to; i++) {
      char c = part[i];
      if (c >= 128) {
        size = at;
        append(new String(part, i, to - i).getBytes(UTF_8));
        return;
      }
      bytes[at++] = (byte) c;
    }
    size = at;
  }

  @Override
  public void write(String part) throws IOException {
    int count = part.length();
    makeRoom(count);
    if (count >= LONG) {
      append(part.getBytes(UTF_8));
      return;
    }
    int at = size;
    for (int i = 0; i < count; i++) {
      char c = part.charAt(i);
      if (c >= 128) {
        size = at;
        append(part.substring(i).getBytes(UTF_8));
        return;
      }
      bytes[at++] = (byte) c;
    }
    size = at;
  }

  @Override
  public void write(String part, int from, int count) throws IOException {
    write(part.substring(from, from + count));
  }

  @Override
  public void write(int character) throws IOException {
    write(String.valueOf((char) character));
  }

  private void append(byte[] part) {
    System.arraycopy(part, 0, bytes, size, part.length);
    size += part.length;
  }

  private void makeRoom(int count) throws TooLong {
    if (count > limit - characters) {
      throw new TooLong(limit);
    }
    characters += count;
    int most = size + MOST_BYTES_A_CHARACTER * count;
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
      if (bytes.length <= MOST_KEPT) {
        ROOM.set(bytes);
      }
    }
  }

  /** All that was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** A page that grew past its limit, and where in the templates that was. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient TemplateException place;

    TooLong(int limit) {
      super("the page is longer than " + limit + " characters");
      this.place = new TemplateException(getMessage(), Environment.getCurrentEnvironment());
    }

    TemplateException place() {
      return place;
    }
  }
}
