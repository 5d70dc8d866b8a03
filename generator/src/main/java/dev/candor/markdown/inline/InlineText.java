package dev.candor.markdown.inline;

import java.util.Arrays;

/**
 * The text inside one block, between two offsets of a string: the whole file where the lines of the
 * block follow one another in it, otherwise its lines joined without what stands before them. Knows
 * which place in the file each of its characters has.
 */
public final class InlineText {

  private final String text;
  private final int from;
  private final int to;
  private final int[] starts;
  private final int[] sources;

  private InlineText(String text, int from, int to, int[] starts, int[] sources) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.starts = starts;
    this.sources = sources;
  }

  /** A stretch of the file itself. */
  public static InlineText of(String file, int from, int to) {
    return new InlineText(file, from, Math.max(from, to), NONE, NONE);
  }

  private static final int[] NONE = {};

  /** Pieces of the file, one after the other; see {@link Builder}. */
  public static Builder joining(String file) {
    return new Builder(file);
  }

  public String text() {
    return text;
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

  /** The same text between narrower offsets. */
  public InlineText between(int start, int end) {
    return new InlineText(text, start, Math.max(start, end), starts, sources);
  }

  /** The same text without the first characters of each occurrence of something in it. */
  public InlineText without(String found, int characters) {
    Builder builder = new Builder(text);
    int piece = from;
    for (int i = from; i + found.length() <= to; i++) {
      if (text.startsWith(found, i)) {
        builder.add(piece, i);
        piece = i + characters;
        i += found.length() - 1;
      }
    }
    InlineText shorter = builder.add(piece, to).build();
    for (int i = 0; i < shorter.sources.length; i++) {
      shorter.sources[i] = source(shorter.sources[i]);
    }
    return shorter;
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

  /** Joins pieces of the file. */
  public static final class Builder {

    private final String file;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[8];
    private int[] sources = new int[8];
    private int pieces;

    private Builder(String file) {
      this.file = file;
    }

    public Builder add(int start, int end) {
      if (pieces == starts.length) {
        starts = Arrays.copyOf(starts, pieces * 2);
        sources = Arrays.copyOf(sources, pieces * 2);
      }
      starts[pieces] = text.length();
      sources[pieces++] = start;
      text.append(file, start, end);
      return this;
    }

    /** Adds a line end, which takes the place of the character at the end of the last piece. */
    public Builder newLine() {
      text.append('\n');
      return this;
    }

    public InlineText build() {
      int[] at = Arrays.copyOf(starts, pieces);
      return new InlineText(text.toString(), 0, text.length(), at, Arrays.copyOf(sources, pieces));
    }
  }
}
