package dev.candor.image.cover;

import java.util.Arrays;

/**
 * The share of each pixel that an outline covers, computed exactly from its edges. Uses only the
 * four arithmetic operations, which give the same result on every machine; the platform's own
 * drawing doesn't promise that.
 */
final class Mask {

  /** Steps of opacity at edges: enough for the eye, few enough for a palette. */
  static final int STEPS = 16;

  private static final Row NOTHING = new Row();

  private final Row[] rows;

  private Mask(Row[] rows) {
    this.rows = rows;
  }

  /** Draws an outline. */
  interface Drawing {
    void on(Outline outline);
  }

  /** The part of a pixel grid that an outline covers; anything beyond the grid is cut off. */
  static Mask of(int width, int height, Drawing drawing) {
    Row[] rows = new Row[height];
    Arrays.fill(rows, NOTHING);
    drawing.on(new Edges(width, rows));
    return new Mask(rows);
  }

  Row row(int y) {
    return rows[y];
  }

  /**
   * A covered share in steps of opacity; the share may be negative, depending on the direction of
   * the outline.
   */
  static int steps(double covered) {
    return (int) (Math.min(1, Math.abs(covered)) * STEPS + 0.5);
  }

  /**
   * How the covered share changes along a row: an ordered list of the few columns where it changes,
   * and by how much.
   */
  static final class Row {

    private int[] columns = {};
    private double[] changes = {};
    private int count;

    int count() {
      return count;
    }

    int column(int change) {
      return columns[change];
    }

    /** By how much of a pixel the share grows at the column of this change. */
    double change(int change) {
      return changes[change];
    }

    private void add(int column, double change) {
      int at = count;
      while (at > 0 && columns[at - 1] > column) {
        at--;
      }
      if (at > 0 && columns[at - 1] == column) {
        changes[at - 1] += change;
        return;
      }
      if (count == columns.length) {
        columns = Arrays.copyOf(columns, 2 * count + 4);
        changes = Arrays.copyOf(changes, 2 * count + 4);
      }
      System.arraycopy(columns, at, columns, at + 1, count - at);
      System.arraycopy(changes, at, changes, at + 1, count - at);
      columns[at] = column;
      changes[at] = change;
      count++;
    }
  }

  /** Records how much each edge changes the coverage of the pixels to its right. */
  private static final class Edges implements Outline {

    private static final int PIECES = 24;

    private final int width;
    private final Row[] rows;
    private double startX;
    private double startY;
    private double x;
    private double y;

    Edges(int width, Row[] rows) {
      this.width = width;
      this.rows = rows;
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

    /** Adds an edge that runs downwards. */
    private void edge(double x0, double y0, double x1, double y1, int sign) {
      double slope = (x1 - x0) / (y1 - y0);
      double top = Math.max(0, y0);
      double bottom = Math.min(rows.length, y1);
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

    /**
     * Adds the part of an edge within one row: its height is divided among the columns it crosses.
     */
    private void spread(int row, double left, double right, double tall) {
      if (rows[row] == NOTHING) {
        rows[row] = new Row();
      }
      int end = (int) right;
      double run = right - left;
      for (int column = (int) left; column <= end; column++) {
        double from = Math.max(left, column);
        double to = Math.min(right, column + 1.0);
        double part = run > 0 ? tall * (to - from) / run : tall;
        double covered = part * (column + 1 - (from + to) / 2);
        rows[row].add(column, covered);
        rows[row].add(column + 1, part - covered);
      }
    }
  }
}
