package dev.candor.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Takes the characters of a page, up to a limit. */
final class PageWriter extends Writer {

  private final StringBuilder text = new StringBuilder(16_384);
  private final int limit;

  PageWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] part, int from, int length) throws IOException {
    spend(length);
    text.append(part, from, length);
  }

  @Override
  public void write(String part) throws IOException {
    spend(part.length());
    text.append(part);
  }

  @Override
  public void write(String part, int from, int length) throws IOException {
    spend(length);
    text.append(part, from, from + length);
  }

  @Override
  public void write(int character) throws IOException {
    spend(1);
    text.append((char) character);
  }

  private void spend(int length) throws TooLong {
    if (text.length() + (long) length > limit) {
      throw new TooLong(limit);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

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
