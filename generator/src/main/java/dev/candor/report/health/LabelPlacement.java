package dev.candor.report.health;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the names in a picture: one that would cover another is left out. */
final class LabelPlacement {

  /** The sizes of letters that the stylesheet gives names, at a desk and on a phone. */
  static final double SMALL = 15;

  static final double LARGE = 26;

  /** How wide a letter is, at most and on the whole, by its height. */
  private static final double LETTER = 0.6;

  private record Box(double left, double right, double bottom) {}

  private final double size;
  private final List<Box> taken = new ArrayList<>();

  LabelPlacement(double size) {
    this.size = size;
  }

  /** Takes the room for a name whose middle is there, if it is free. */
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

  /** The middle of a name, so that all of it is in the picture. */
  double within(String name, double x) {
    double half = half(name) + 4;
    return Math.max(half, Math.min(Layout.WIDTH - half, x));
  }

  private double half(String name) {
    return name.codePointCount(0, name.length()) * size * LETTER / 2;
  }
}
