package dev.candor.report.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places nodes so that those that belong together lie together: Fruchterman and Reingold's forces
 * (1991, Software: Practice and Experience 21), with their grid, so that only neighbours push each
 * other away. The same graph gives the same places on every machine: no chance, and no arithmetic
 * that processors may do differently.
 */
final class Layout {

  /** The plane is this wide and, by its shape, two thirds as high. */
  static final double WIDTH = 1000;

  static final double HEIGHT = 660;

  private static final double MARGIN = 30;
  private static final double GOLDEN_ANGLE = 2.399963229728653;

  /** Few nodes may settle for long; of many, the eye can't tell the difference. */
  private static final int MOST_ROUNDS = 150;

  private static final int FEWEST_ROUNDS = 40;
  private static final int MOST_STEPS = 40_000;

  /** The side of the grid's cells, in distances that neighbours should have. */
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

  /** Like the seeds of a sunflower: everywhere as dense, and nowhere in lines. */
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
      // Towards the middle, so that what hangs on nothing doesn't drift off.
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

  /** Less and less up to the width of a cell, or the grid would show in the picture. */
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
   * Two that are tied pull each other; one that many are tied to less, or all would heap up on it.
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
   * Spreads the whole over the plane, with the crowd in the middle given room from what hangs on
   * nothing around it: how far out a node lies follows half from its place and half from its rank.
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
      double room = n == 1 ? 0 : (rank + place) / 2 / Math.max(1e-9, distance[i]);
      x[i] = WIDTH / 2 + x[i] * room * (WIDTH / 2 - MARGIN);
      y[i] = HEIGHT / 2 + y[i] * room * (HEIGHT / 2 - MARGIN);
    }
  }
}
