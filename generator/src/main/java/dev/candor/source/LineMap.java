package dev.candor.source;

import java.util.Arrays;

/** Where the lines of a text begin, to turn an offset into a line and a column. */
public final class LineMap {

  private final String text;
  private final int[] starts;

  private LineMap(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  public static LineMap of(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = at + 1;
    }
    return new LineMap(text, Arrays.copyOf(starts, lines));
  }

  /** The line of an offset, counted from 1. An offset past the end belongs to the last line. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, counted from 1 in UTF-16 units. */
  public int column(int offset) {
    return Math.min(offset, text.length()) - starts[line(offset) - 1] + 1;
  }

  /**
   * The offset at which a line (counted from 1) begins; for a line past the last, the last one's.
   */
  public int start(int line) {
    return starts[Math.min(Math.max(line, 1), starts.length) - 1];
  }

  /** The offset at which a line (counted from 1) ends, before its line end. */
  public int end(int line) {
    return line < starts.length ? starts[Math.max(line, 1)] - 1 : text.length();
  }

  /** The text of a line (counted from 1), without its line end. */
  public String textOf(int line) {
    return text.substring(start(line), end(line));
  }
}
