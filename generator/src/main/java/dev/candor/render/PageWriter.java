package dev.candor.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;

/** Takes the characters of a page, up to a limit. */
final class PageWriter extends Writer {

  private final int limit;
  private char[] text = new char[16_384];
  private int length;

  PageWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] part, int from, int count) throws IOException {
    makeRoom(count);
    System.arraycopy(part, from, text, length, count);
    length += count;
  }

  @Override
  public void write(String part) throws IOException {
    write(part, 0, part.length());
  }

  @Override
  public void write(String part, int from, int count) throws IOException {
    makeRoom(count);
    part.getChars(from, from + count, text, length);
    length += count;
  }

  @Override
  public void write(int character) throws IOException {
    makeRoom(1);
    text[length++] = (char) character;
  }

  private void makeRoom(int count) throws TooLong {
    if (count > limit - length) {
      throw new TooLong(limit);
    }
    if (count > text.length - length) {
      text = Arrays.copyOf(text, Math.max(length + count, 2 * text.length));
    }
  }

  /** All that was written, in UTF-8; half a character becomes a question mark. */
  byte[] toBytes() {
    ByteBuffer bytes = UTF_8.encode(CharBuffer.wrap(text, 0, length));
    return Arrays.copyOfRange(bytes.array(), bytes.arrayOffset(), bytes.limit());
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
