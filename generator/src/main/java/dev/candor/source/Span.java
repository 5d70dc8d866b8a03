package dev.candor.source;

/**
 * A stretch of a file.
 *
 * @param start a UTF-16 offset into the whole text, inclusive
 * @param end the same, exclusive
 */
public record Span(int start, int end) {

  /** The beginning of a file, for a fault that concerns all of it. */
  public static final Span NONE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }
}
