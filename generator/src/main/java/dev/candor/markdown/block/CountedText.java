package dev.candor.markdown.block;

/**
 * A text that counts how often Flexmark reads one of its characters. This limits work by a count,
 * which is the same on every machine, instead of by time.
 */
final class CountedText implements CharSequence {

  /** Real pages need less than 1 per character, lists nested nine levels deep about 17. */
  private static final long LOOKS_A_CHARACTER = 200;

  private static final long LOOKS_AT_LEAST = 1_000_000;

  /** Thrown when a text takes too much work for its length. */
  static final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuchWork() {
      super("more work than the length of the text explains", null, false, false);
    }
  }

  private final char[] chars;
  private long left;

  CountedText(char[] chars, int from) {
    this.chars = chars;
    this.left = LOOKS_AT_LEAST + LOOKS_A_CHARACTER * (chars.length - from);
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new TooMuchWork();
    }
    return chars[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars);
  }
}
