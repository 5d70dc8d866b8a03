package dev.candor.image.cover;

import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A calm abstract picture derived from a name: hills, discs, arches or waves in four tones. The
 * upper left is left free for words.
 */
public record Cover(List<Part> parts) {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  /** The opacity of each part, which lets the parts below show through. */
  static final double OPACITY = .88;

  private static final String TONES = "abcd";

  public Cover {
    parts = List.copyOf(parts);
  }

  /** A shape and the letter of its tone. */
  record Part(Shape shape, char tone) {}

  /** The cover for a name: always the same one. */
  public static Cover of(String name) {
    Dice dice = new Dice(HexFormat.of().parseHex(Hash.of("cover " + name)));
    int first = dice.upTo(4);
    List<Shape> shapes =
        switch (dice.upTo(4)) {
          case 0 -> hills(dice);
          case 1 -> discs(dice);
          case 2 -> arches(dice);
          default -> waves(dice);
        };
    List<Part> parts = new ArrayList<>();
    for (Shape shape : shapes) {
      parts.add(new Part(shape, TONES.charAt((first + parts.size()) % TONES.length())));
    }
    return new Cover(parts);
  }

  /** Numbers below a bound, one for each byte of a hash. */
  private static final class Dice {
    private final byte[] bytes;
    private int next;

    Dice(byte[] bytes) {
      this.bytes = bytes;
    }

    int upTo(int bound) {
      return (bytes[next++ % bytes.length] & 0xff) * bound >> 8;
    }

    int between(int from, int to) {
      return from + 10 * upTo((to - from) / 10 + 1);
    }
  }

  private static List<Shape> hills(Dice dice) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(
        new Shape.Disc(dice.between(760, 1020), dice.between(190, 260), dice.between(90, 150)));
    for (int i = 0; i < 3; i++) {
      int base = 370 + 80 * i;
      boolean up = (i + dice.upTo(2)) % 2 == 0;
      int swing = dice.between(60, 160);
      shapes.add(
          new Shape.Hill(
              base + dice.between(0, 60),
              up ? base - swing : base + swing,
              up ? base + swing : base - swing,
              base - dice.between(0, 80)));
    }
    return shapes;
  }

  private static List<Shape> discs(Dice dice) {
    int y = dice.between(430, 500);
    int step = dice.between(200, 250);
    int x = dice.between(540, 620);
    return List.of(
        new Shape.Disc(x + 2 * step, y - dice.between(120, 160), dice.between(200, 240)),
        new Shape.Disc(x, y + 20, dice.between(170, 210)),
        new Shape.Disc(x + step, y + dice.between(20, 60), dice.between(190, 230)),
        new Shape.Disc(x - step - 40, y + 120, dice.between(90, 130)));
  }

  private static List<Shape> arches(Dice dice) {
    List<Shape> shapes = new ArrayList<>();
    int x = dice.between(820, 960);
    int step = dice.between(80, 110);
    for (int i = 4; i > 0; i--) {
      shapes.add(new Shape.Disc(x, HEIGHT, 60 + step * i));
    }
    int left = dice.between(300, 420);
    for (int i = 3; i > 0; i--) {
      shapes.add(new Shape.Disc(left, HEIGHT, 10 + step * i * 9 / 10));
    }
    return shapes;
  }

  private static List<Shape> waves(Dice dice) {
    List<Shape> shapes = new ArrayList<>();
    int radius = dice.between(110, 150);
    shapes.add(new Shape.Disc(dice.between(860, 1040), 250, dice.between(110, 150)));
    for (int i = 0; i < 2; i++) {
      int shift = -radius * (i % 2) - dice.between(20, 60);
      int count = (WIDTH - shift) / (2 * radius) + 1;
      shapes.add(new Shape.Waves(shift, 440 + i * 100, radius, count));
    }
    int shore = dice.between(540, 580);
    shapes.add(new Shape.Hill(shore, shore - 60, shore + 70, shore + 20));
    return shapes;
  }

  /**
   * The cover as an inline SVG element, for decoration only: stylesheets set the colours of its
   * classes a to d.
   */
  public String svg() {
    StringBuilder out = new StringBuilder(600);
    out.append("<svg class=\"cover\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    out.append("\" preserveAspectRatio=\"xMidYMid slice\" fill-opacity=\"").append(".88");
    out.append("\" aria-hidden=\"true\" focusable=\"false\">");
    for (Part part : parts) {
      part.shape().svg(part.tone(), out);
    }
    return out.append("</svg>").toString();
  }
}
