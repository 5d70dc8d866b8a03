package dev.candor.image.cover;

import java.util.Arrays;

/** A row of pixels as runs of one colour, from left to right. */
final class PixelRuns {

  private int[] ends = new int[8];
  private int[] colours = new int[8];
  private int count;

  int count() {
    return count;
  }

  /** The column that the run of this number ends before. */
  int end(int run) {
    return ends[run];
  }

  /** The colour of the run of this number, as 0xRRGGBB. */
  int colour(int run) {
    return colours[run];
  }

  int length(int run) {
    return ends[run] - (run == 0 ? 0 : ends[run - 1]);
  }

  /** Continues in a colour up to a column to the right of the last one. */
  void upTo(int end, int colour) {
    if (count > 0 && colours[count - 1] == colour) {
      ends[count - 1] = end;
      return;
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      colours = Arrays.copyOf(colours, 2 * count);
    }
    ends[count] = end;
    colours[count++] = colour;
  }
}
