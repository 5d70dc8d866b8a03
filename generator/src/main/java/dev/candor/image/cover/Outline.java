package dev.candor.image.cover;

/** Receives the path of a shape's edge, in the units of a cover. */
interface Outline {

  void moveTo(double x, double y);

  void lineTo(double x, double y);

  void curveTo(double x1, double y1, double x2, double y2, double x3, double y3);

  void close();
}
