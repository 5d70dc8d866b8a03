package dev.candor.image.cover;

/** A part of a cover: the same numbers as an SVG element and as an outline. */
sealed interface Shape {

  /**
   * The length of the handles of a Bézier curve that approximates a quarter of a circle of radius
   * 1.
   */
  double QUARTER = 0.5522847498;

  /** Writes the shape as an SVG element with a class. */
  void svg(char tone, StringBuilder out);

  void trace(Outline outline);

  /** A full disc. */
  record Disc(int x, int y, int radius) implements Shape {

    @Override
    public void svg(char tone, StringBuilder out) {
      out.append("<circle class=\"").append(tone).append("\" cx=\"").append(x);
      out.append("\" cy=\"").append(y).append("\" r=\"").append(radius).append("\"/>");
    }

    @Override
    public void trace(Outline outline) {
      double k = radius * QUARTER;
      outline.moveTo(x + radius, y);
      outline.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
      outline.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
      outline.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
      outline.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
      outline.close();
    }
  }

  /** A hill: the area below a smooth line through four heights, from edge to edge. */
  record Hill(int left, int rise, int fall, int right) implements Shape {

    @Override
    public void svg(char tone, StringBuilder out) {
      out.append("<path class=\"").append(tone).append("\" d=\"M0 ").append(left);
      out.append("C400 ").append(rise).append(" 800 ").append(fall).append(" 1200 ").append(right);
      out.append("V630H0z\"/>");
    }

    @Override
    public void trace(Outline outline) {
      outline.moveTo(0, left);
      outline.curveTo(400, rise, 800, fall, Cover.WIDTH, right);
      outline.lineTo(Cover.WIDTH, Cover.HEIGHT);
      outline.lineTo(0, Cover.HEIGHT);
      outline.close();
    }
  }

  /** A row of half discs side by side, and the area below it. */
  record Waves(int x, int y, int radius, int count) implements Shape {

    @Override
    public void svg(char tone, StringBuilder out) {
      out.append("<path class=\"").append(tone).append("\" d=\"M").append(x).append(' ').append(y);
      String arc = "a" + radius + " " + radius + " 0 0 1 " + 2 * radius + " 0";
      out.append(arc.repeat(count)).append("V630H").append(x).append("z\"/>");
    }

    @Override
    public void trace(Outline outline) {
      double k = radius * QUARTER;
      outline.moveTo(x, y);
      for (int i = 0; i < count; i++) {
        double middle = x + (2.0 * i + 1) * radius;
        double top = (double) y - radius;
        outline.curveTo(middle - radius, y - k, middle - k, top, middle, top);
        outline.curveTo(middle + k, top, middle + radius, y - k, middle + radius, y);
      }
      outline.lineTo(x + 2.0 * radius * count, Cover.HEIGHT);
      outline.lineTo(x, Cover.HEIGHT);
      outline.close();
    }
  }
}
