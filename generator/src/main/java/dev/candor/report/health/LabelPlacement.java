package dev.candor.report.health;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the labels in a picture: one that would cover another is left out. */
final class LabelPlacement {

  /** The font sizes of labels in the stylesheet, on wide screens and on phones. */
  static final double SMALL = 15;

  static final double LARGE = 26;

  /** The width of a letter by its height: the maximum and the average. */
  private static final double LETTER = 0.6;

  private record Box(double left, double right, double bottom) {}

  private final double size;
  private final List<Box> taken = new ArrayList<>();

  LabelPlacement(double size) {
    this.size = size;
  }

  /** Reserves the room for a label with this centre, if it is free. */
  boolean place(String name, double x, double y) {
    double middle = within(name, x);
    double half = half(name);
    Box box = new Box(middle - half, middle + half, y);
    for (Box other : taken) {
      if (box.left() < other.right()
          && other.left() < box.right()
          && Math.abs(box.bottom() - other.bottom()) < size * 1.2) {
        return false;
      }
    }
    taken.add(box);
    return true;
  }

  /** The centre of a label, moved so that the picture contains all of it. */
  double within(String name, double x) {
    double half = half(name) + 4;
    return Math.max(half, Math.min(Layout.WIDTH - half, x));
  }

  private double half(String name) {
    return name.codePointCount(0, name.length()) * size * LETTER / 2;
  }
}
