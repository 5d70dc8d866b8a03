package dev.candor.render;

import dev.candor.text.Utf8;
import dev.candor.text.Utf8Builder;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/**
 * Collects the output of a template in UTF-8, up to a limit; half a character becomes a question
 * mark. One page, one thread.
 */
final class PageWriter extends Writer {

  private static final int MOST_KEPT = 1 << 20;

  /** Pages have similar sizes, so a thread writes all of them into the same buffer. */
  private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[1 << 16]);

  private final int limit;
  private final Utf8Builder out;
  private int characters;

  private PageWriter(int limit, byte[] room) {
    this.limit = limit;
    this.out = new Utf8Builder(room);
  }

  /** For a whole page: a thread finishes one before it begins the next. */
  static PageWriter ofPage(int limit) {
    return new PageWriter(limit, ROOM.get());
  }

  /** For a fragment that is put into pages later. */
  static PageWriter ofPart(int limit) {
    return new PageWriter(limit, new byte[1 << 10]);
  }

  @Override
  public void write(char[] part, int from, int count) throws IOException {
    spend(count);
    out.append(part, from, count);
  }

  @Override
  public void write(String part) throws IOException {
    spend(part.length());
    out.append(part);
  }

  /** Adds text that is already UTF-8; bytes count towards the limit. */
  void write(Utf8 part) throws IOException {
    spend(part.length());
    out.append(part);
  }

  @Override
  public void write(String part, int from, int count) throws IOException {
    write(part.substring(from, from + count));
  }

  @Override
  public void write(int character) throws IOException {
    write(String.valueOf((char) character));
  }

  private void spend(int count) throws TooLong {
    if (count > limit - characters) {
      throw new TooLong(limit);
    }
    characters += count;
  }

  /** Everything that was written to a page. */
  byte[] toBytes() {
    byte[] room = out.room(0);
    if (room.length <= MOST_KEPT) {
      ROOM.set(room);
    }
    return out.toBytes();
  }

  /** Everything that was written to a fragment. */
  Utf8 toUtf8() {
    return out.toUtf8();
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
