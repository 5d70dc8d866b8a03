package dev.candor.image.cover;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of pixels, filled through masks in layers. A row is kept as runs of one colour: most of a
 * cover is plain, so that there is little work per pixel.
 */
final class PixelCanvas {

  private final int width;
  private final List<PixelRuns> rows = new ArrayList<>();

  PixelCanvas(int width, int height, int ground) {
    this.width = width;
    PixelRuns plain = new PixelRuns();
    plain.upTo(width, ground);
    for (int y = 0; y < height; y++) {
      rows.add(plain);
    }
  }

  int width() {
    return width;
  }

  /** The pixels, row by row. */
  List<PixelRuns> rows() {
    return rows;
  }

  void fill(Mask mask, int colour, double opacity) {
    for (int y = 0; y < rows.size(); y++) {
      Mask.Row cover = mask.row(y);
      if (cover.count() > 0) {
        rows.set(y, over(rows.get(y), cover, colour, opacity));
      }
    }
  }

  private PixelRuns over(PixelRuns below, Mask.Row cover, int colour, double opacity) {
    PixelRuns mixed = new PixelRuns();
    double covered = 0;
    int run = 0;
    int x = 0;
    for (int change = 0; change <= cover.count(); change++) {
      int until = change < cover.count() ? Math.min(width, cover.column(change)) : width;
      int steps = Mask.steps(covered);
      while (x < until) {
        int under = below.colour(run);
        x = Math.min(until, below.end(run));
        mixed.upTo(x, steps == 0 ? under : blend(under, colour, opacity * steps / Mask.STEPS));
        if (x == below.end(run)) {
          run++;
        }
      }
      covered += change < cover.count() ? cover.change(change) : 0;
    }
    return mixed;
  }

  private static int blend(int below, int above, double opacity) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = below >> shift & 0xff;
      int to = above >> shift & 0xff;
      mixed |= (int) (from + (to - from) * opacity + 0.5) << shift;
    }
    return mixed;
  }
}
