package dev.candor.markdown.inline;

import java.util.Arrays;

/**
 * The text inside one block: a range of the whole file if the block's lines are contiguous there,
 * otherwise its lines joined without the markers in front of them. Knows the place in the file of
 * each character. Keeps its characters twice: in an array that never changes, for reading one by
 * one, and in a string, for copying ranges fast.
 */
public final class InlineText {

  private static final int[] NONE = {};

  private final String string;
  private final char[] chars;
  private final int from;
  private final int to;
  private final int[] starts;
  private final int[] sources;

  private InlineText(InlineText all, int from, int to) {
    this.string = all.string;
    this.chars = all.chars;
    this.starts = all.starts;
    this.sources = all.sources;
    this.from = from;
    this.to = to;
  }

  private InlineText(String string, int[] starts, int[] sources) {
    this.string = string;
    this.chars = string.toCharArray();
    this.starts = starts;
    this.sources = sources;
    this.from = 0;
    this.to = chars.length;
  }

  /** A whole file, or a text that isn't from a file. */
  public static InlineText of(String text) {
    return new InlineText(text, NONE, NONE);
  }

  /** A builder that joins pieces of this text. */
  public Builder joining() {
    return new Builder(this);
  }

  public char[] chars() {
    return chars;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public boolean isEmpty() {
    return from == to;
  }

  public String string(int start, int end) {
    return string.substring(start, end);
  }

  /** The same text between narrower offsets. */
  public InlineText between(int start, int end) {
    return new InlineText(this, start, Math.max(start, end));
  }

  /** The same text without the first of the two characters wherever the second follows it. */
  public InlineText without(char first, char second) {
    Builder builder = joining();
    int piece = from;
    for (int i = from; i + 1 < to; i++) {
      if (chars[i] == first && chars[i + 1] == second) {
        builder.add(piece, i);
        piece = ++i;
      }
    }
    return builder.add(piece, to).build();
  }

  /** The offset in the file of an offset in this text. */
  public int source(int at) {
    if (starts.length == 0) {
      return at;
    }
    int found = Arrays.binarySearch(starts, at);
    int piece = found >= 0 ? found : Math.max(0, -found - 2);
    return sources[piece] + at - starts[piece];
  }

  /** Joins pieces of a text. */
  public static final class Builder {

    private final InlineText all;
    private final StringBuilder joined = new StringBuilder();
    private int[] starts = new int[8];
    private int[] sources = new int[8];
    private int pieces;

    private Builder(InlineText all) {
      this.all = all;
    }

    public Builder add(int start, int end) {
      if (pieces == starts.length) {
        starts = Arrays.copyOf(starts, pieces * 2);
        sources = Arrays.copyOf(sources, pieces * 2);
      }
      starts[pieces] = joined.length();
      sources[pieces++] = all.source(start);
      joined.append(all.string, start, end);
      return this;
    }

    /** Adds a line end in place of the character after the last piece. */
    public Builder newLine() {
      joined.append('\n');
      return this;
    }

    public InlineText build() {
      int[] at = Arrays.copyOf(starts, pieces);
      return new InlineText(joined.toString(), at, Arrays.copyOf(sources, pieces));
    }
  }
}
