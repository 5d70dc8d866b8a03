package dev.candor.image.cover;

import java.util.Arrays;

/**
 * Fills outlines with colour on a grid of pixels, each by the share of it that is covered, which is
 * added up exactly from the edges. The four arithmetic operations alone are used: they come out
 * alike on every machine, which the platform's own drawing does not promise.
 */
final class Canvas {

  /** Steps of opacity at edges: enough for the eye, few enough for a palette. */
  private static final int STEPS = 16;

  private static final int PIECES = 24;

  private final int width;
  private final int[] pixels;
  private final Edges edges;

  Canvas(int width, int height, int ground) {
    this.width = width;
    this.pixels = new int[width * height];
    this.edges = new Edges(width, height);
    Arrays.fill(pixels, ground);
  }

  int width() {
    return width;
  }

  /** Colours as 0xRRGGBB, row by row. */
  int[] pixels() {
    return pixels;
  }

  /** Draws what stays within an outline. */
  interface Drawing {
    void on(Outline outline);
  }

  void fill(Drawing drawing, int colour, double opacity) {
    drawing.on(edges);
    for (int y = edges.firstRow; y <= edges.lastRow; y++) {
      fillRow(y, colour, opacity);
    }
    edges.clear();
  }

  private void fillRow(int y, int colour, double opacity) {
    double[] area = edges.area;
    int changes = y * edges.stride;
    int row = y * width;
    double covered = 0;
    int steps = 0;
    // Most pixels are as the one to their left: then so is what comes of them.
    int below = -1;
    int mixed = 0;
    for (int x = edges.first[y]; x < width && (steps > 0 || x <= edges.last[y]); x++) {
      double change = area[changes + x];
      if (change != 0) {
        covered += change;
        steps = (int) (Math.min(1, Math.abs(covered)) * STEPS + 0.5);
        below = -1;
      }
      if (steps > 0) {
        int pixel = pixels[row + x];
        if (pixel != below) {
          below = pixel;
          mixed = blend(below, colour, opacity * steps / STEPS);
        }
        pixels[row + x] = mixed;
      }
    }
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

  /** How much each edge changes the coverage of the pixels to its right. */
  private static final class Edges implements Outline {

    private final int width;
    private final int height;
    private final int stride;
    private final double[] area;

    /** The first and the last column of each row that an edge changes. */
    private final int[] first;

    private final int[] last;
    private int firstRow;
    private int lastRow;
    private double startX;
    private double startY;
    private double x;
    private double y;

    Edges(int width, int height) {
      this.width = width;
      this.height = height;
      this.stride = width + 2;
      this.area = new double[stride * height];
      this.first = new int[height];
      this.last = new int[height];
      Arrays.fill(first, stride);
      Arrays.fill(last, -1);
      this.firstRow = height;
      this.lastRow = -1;
    }

    /** Forgets all edges. */
    void clear() {
      for (int row = firstRow; row <= lastRow; row++) {
        if (first[row] <= last[row]) {
          Arrays.fill(area, row * stride + first[row], row * stride + last[row] + 1, 0);
        }
        first[row] = stride;
        last[row] = -1;
      }
      firstRow = height;
      lastRow = -1;
    }

    @Override
    public void moveTo(double toX, double toY) {
      startX = toX;
      startY = toY;
      x = toX;
      y = toY;
    }

    @Override
    public void lineTo(double toX, double toY) {
      if (y < toY) {
        edge(x, y, toX, toY, 1);
      } else if (y > toY) {
        edge(toX, toY, x, y, -1);
      }
      x = toX;
      y = toY;
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
      double x0 = x;
      double y0 = y;
      for (int i = 1; i <= PIECES; i++) {
        double t = (double) i / PIECES;
        double s = 1 - t;
        lineTo(
            s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3,
            s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3);
      }
    }

    @Override
    public void close() {
      lineTo(startX, startY);
    }

    /** An edge that runs down. */
    private void edge(double x0, double y0, double x1, double y1, int sign) {
      firstRow = Math.min(firstRow, Math.max(0, (int) y0));
      lastRow = Math.max(lastRow, Math.min(height - 1, (int) y1));
      double slope = (x1 - x0) / (y1 - y0);
      double top = Math.max(0, y0);
      double bottom = Math.min(height, y1);
      for (int row = (int) top; row < bottom; row++) {
        double from = Math.max(row, top);
        double to = Math.min(row + 1.0, bottom);
        double left = within(x0 + (from - y0) * slope);
        double right = within(x0 + (to - y0) * slope);
        spread(row, Math.min(left, right), Math.max(left, right), (to - from) * sign);
      }
    }

    private double within(double at) {
      return Math.max(0, Math.min(width, at));
    }

    /** Part of an edge within one row: its height is shared out among the columns it crosses. */
    private void spread(int row, double left, double right, double tall) {
      int begin = (int) left;
      int end = (int) right;
      first[row] = Math.min(first[row], begin);
      last[row] = Math.max(last[row], end + 1);
      int at = row * stride;
      double run = right - left;
      for (int column = begin; column <= end; column++) {
        double from = Math.max(left, column);
        double to = Math.min(right, column + 1.0);
        double part = run > 0 ? tall * (to - from) / run : tall;
        double covered = part * (column + 1 - (from + to) / 2);
        area[at + column] += covered;
        area[at + column + 1] += part - covered;
      }
    }
  }
}
