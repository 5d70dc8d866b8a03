package dev.candor.report.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places linked nodes near each other by Fruchterman and Reingold's forces (1991, Software:
 * Practice and Experience 21), with their grid, so that only neighbours push each other away. The
 * same graph gives the same layout on every machine: no random numbers, and no arithmetic that
 * differs between processors.
 */
final class Layout {

  /** The width of the plane, which is two thirds as high. */
  static final double WIDTH = 1000;

  static final double HEIGHT = 660;

  private static final double MARGIN = 30;
  private static final double GOLDEN_ANGLE = 2.399963229728653;

  /** Small graphs get more steps; in large ones nobody would see the difference. */
  private static final int MOST_ROUNDS = 150;

  private static final int FEWEST_ROUNDS = 40;
  private static final int MOST_STEPS = 40_000;

  /** The side of a grid cell, in ideal distances between neighbours. */
  private static final double CELL = 3;

  private final List<LinkMap.Spring> springs;
  private final int n;
  private final double[] x;
  private final double[] y;
  private final double[] dx;
  private final double[] dy;
  private final double[] degree;
  private final double reach;

  private Layout(int n, List<LinkMap.Spring> springs) {
    this.n = n;
    this.springs = springs;
    this.x = new double[n];
    this.y = new double[n];
    this.dx = new double[n];
    this.dy = new double[n];
    this.degree = new double[n];
    this.reach = Math.sqrt(WIDTH * HEIGHT / Math.max(1, n)) * 0.9;
  }

  static List<LinkMap.Node> of(List<LinkMap.Node> nodes, List<LinkMap.Spring> springs) {
    Layout layout = new Layout(nodes.size(), springs);
    layout.begin();
    int rounds =
        Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, MOST_STEPS / Math.max(1, nodes.size())));
    for (int round = 0; round < rounds; round++) {
      double left = 1 - (double) round / rounds;
      layout.round(WIDTH / 12 * left * left + 0.5);
    }
    layout.fit();
    List<LinkMap.Node> placed = new ArrayList<>(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      placed.add(
          nodes.get(i).at(Math.rint(layout.x[i] * 10) / 10, Math.rint(layout.y[i] * 10) / 10));
    }
    return placed;
  }

  /** Starts with a sunflower pattern, which is evenly dense and has no rows. */
  private void begin() {
    for (int i = 0; i < n; i++) {
      double radius = Math.sqrt((i + 0.5) / n);
      x[i] = WIDTH / 2 * (1 + radius * StrictMath.cos(i * GOLDEN_ANGLE));
      y[i] = HEIGHT / 2 * (1 + radius * StrictMath.sin(i * GOLDEN_ANGLE));
    }
    for (LinkMap.Spring spring : springs) {
      degree[spring.from()]++;
      degree[spring.to()]++;
    }
  }

  private void round(double most) {
    Arrays.fill(dx, 0);
    Arrays.fill(dy, 0);
    push();
    for (LinkMap.Spring spring : springs) {
      pull(spring.from(), spring.to());
    }
    for (int i = 0; i < n; i++) {
      // Pulls towards the centre, so that unlinked nodes don't drift away.
      double mx = dx[i] + (WIDTH / 2 - x[i]) * 0.04;
      double my = dy[i] + (HEIGHT / 2 - y[i]) * 0.07;
      double length = Math.sqrt(mx * mx + my * my);
      double step = length > most ? most / length : 1;
      x[i] += mx * step;
      y[i] += my * step;
    }
  }

  /** Neighbours in the grid push each other away. */
  private void push() {
    double cell = CELL * reach;
    double left = Arrays.stream(x).min().orElse(0);
    double top = Arrays.stream(y).min().orElse(0);
    int columns = 1 + cellOf(Arrays.stream(x).max().orElse(0), left, cell);
    int rows = 1 + cellOf(Arrays.stream(y).max().orElse(0), top, cell);
    int[] first = new int[columns * rows];
    int[] next = new int[n];
    Arrays.fill(first, -1);
    for (int i = n - 1; i >= 0; i--) {
      int at = cellOf(y[i], top, cell) * columns + cellOf(x[i], left, cell);
      next[i] = first[at];
      first[at] = i;
    }
    for (int i = 0; i < n; i++) {
      int column = cellOf(x[i], left, cell);
      int row = cellOf(y[i], top, cell);
      for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          for (int other = first[r * columns + c]; other >= 0; other = next[other]) {
            // Each pair once.
            if (other > i) {
              push(i, other);
            }
          }
        }
      }
    }
  }

  private static int cellOf(double place, double first, double cell) {
    return (int) ((place - first) / cell);
  }

  /**
   * The force decreases to nothing at the width of a cell, or the grid would show in the picture.
   */
  private void push(int i, int other) {
    double vx = x[i] - x[other];
    double vy = y[i] - y[other];
    double square = vx * vx + vy * vy;
    double last = CELL * CELL * reach * reach;
    if (square < last) {
      double force = reach * reach / Math.max(square, 0.01) * (1 - square / last);
      dx[i] += vx * force;
      dy[i] += vy * force;
      dx[other] -= vx * force;
      dy[other] -= vy * force;
    }
  }

  /**
   * Linked nodes pull each other; nodes with many links pull less, or everything would crowd around
   * them.
   */
  private void pull(int a, int b) {
    double vx = x[a] - x[b];
    double vy = y[a] - y[b];
    double distance = Math.sqrt(vx * vx + vy * vy);
    double force = distance / reach / Math.sqrt(Math.max(1, Math.min(degree[a], degree[b])));
    dx[a] -= vx * force;
    dy[a] -= vy * force;
    dx[b] += vx * force;
    dy[b] += vy * force;
  }

  /**
   * Spreads the nodes over the plane, giving the dense centre more room and unlinked nodes at the
   * edge less: a node's distance from the centre depends half on its position and half on its rank.
   */
  private void fit() {
    double[] distance = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = (x[i] - WIDTH / 2) / WIDTH;
      y[i] = (y[i] - HEIGHT / 2) / HEIGHT;
      distance[i] = Math.sqrt(x[i] * x[i] + y[i] * y[i]);
    }
    double[] sorted = distance.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < n; i++) {
      double rank = Math.sqrt((Arrays.binarySearch(sorted, distance[i]) + 0.5) / n);
      double place = distance[i] / Math.max(1e-9, sorted[n - 1]);
      double room = (rank + place) / 2 / Math.max(1e-9, distance[i]);
      x[i] *= room;
      y[i] *= room;
    }
    stretch(x, WIDTH);
    stretch(y, HEIGHT);
  }

  private static void stretch(double[] places, double size) {
    double least = Arrays.stream(places).min().orElse(0);
    double span = Arrays.stream(places).max().orElse(0) - least;
    for (int i = 0; i < places.length; i++) {
      double share = span > 0 ? (places[i] - least) / span : 0.5;
      places[i] = MARGIN + share * (size - 2 * MARGIN);
    }
  }
}
