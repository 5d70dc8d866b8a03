package dev.candor.image.cover;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Words as outlines, from the font files of a theme: they look the same on every machine, even on
 * one without fonts.
 */
final class Lettering {

  private final List<byte[]> fonts;

  /** Looks for each letter in the fonts in this order. */
  Lettering(List<byte[]> fonts) {
    this.fonts = fonts;
  }

  /** A letter's outline and its advance width, both for a size of 1. */
  private record Letter(Path2D path, double scale, double advance) {}

  /** Words set on one line, ready to be drawn. */
  static final class Line {

    private final List<Letter> letters;

    private Line(List<Letter> letters) {
      this.letters = letters;
    }

    /** The length of the line at size 1. */
    double length() {
      return letters.stream().mapToDouble(Letter::advance).sum();
    }

    /** Draws the line with its baseline at a place. */
    void trace(double x, double y, double size, Outline outline) {
      double at = x;
      for (Letter letter : letters) {
        trace(letter.path().getPathIterator(null), at, y, size * letter.scale(), outline);
        at += letter.advance() * size;
      }
    }

    private static void trace(PathIterator in, double x, double y, double by, Outline out) {
      double[] p = new double[6];
      double lastX = 0;
      double lastY = 0;
      for (; !in.isDone(); in.next()) {
        int kind = in.currentSegment(p);
        for (int i = 0; i < p.length; i += 2) {
          p[i] = x + p[i] * by;
          p[i + 1] = y - p[i + 1] * by;
        }
        switch (kind) {
          case PathIterator.SEG_MOVETO -> out.moveTo(p[0], p[1]);
          case PathIterator.SEG_LINETO -> out.lineTo(p[0], p[1]);
          case PathIterator.SEG_QUADTO ->
              out.curveTo(
                  lastX + (p[0] - lastX) * 2 / 3,
                  lastY + (p[1] - lastY) * 2 / 3,
                  p[2] + (p[0] - p[2]) * 2 / 3,
                  p[3] + (p[1] - p[3]) * 2 / 3,
                  p[2],
                  p[3]);
          case PathIterator.SEG_CUBICTO -> out.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
          default -> out.close();
        }
        int end =
            switch (kind) {
              case PathIterator.SEG_QUADTO -> 2;
              case PathIterator.SEG_CUBICTO -> 4;
              default -> 0;
            };
        if (kind != PathIterator.SEG_CLOSE) {
          lastX = p[end];
          lastY = p[end + 1];
        }
      }
    }
  }

  /** The words as a line; empty if a font is unreadable or lacks a letter. */
  Optional<Line> line(String words) {
    List<TrueTypeFont> open = new ArrayList<>();
    try {
      for (byte[] font : fonts) {
        open.add(new TTFParser(true).parseEmbedded(new ByteArrayInputStream(font)));
      }
      List<Letter> letters = new ArrayList<>();
      for (int letter : words.codePoints().toArray()) {
        Optional<Letter> drawn = letter(letter, open);
        if (drawn.isEmpty()) {
          return Optional.empty();
        }
        letters.add(drawn.get());
      }
      return Optional.of(new Line(letters));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    } finally {
      open.forEach(Lettering::close);
    }
  }

  private static Optional<Letter> letter(int letter, List<TrueTypeFont> fonts) throws IOException {
    for (TrueTypeFont font : fonts) {
      CmapLookup cmap = font.getUnicodeCmapLookup(false);
      int glyph = cmap == null ? 0 : cmap.getGlyphId(letter);
      if (glyph != 0) {
        double scale = 1.0 / font.getUnitsPerEm();
        var outline = font.getGlyph().getGlyph(glyph);
        Path2D path = outline == null ? new Path2D.Float() : outline.getPath();
        return Optional.of(new Letter(path, scale, font.getAdvanceWidth(glyph) * scale));
      }
    }
    return Optional.empty();
  }

  private static void close(TrueTypeFont font) {
    try {
      font.close();
    } catch (IOException e) {
      throw new IllegalStateException("memory closes", e);
    }
  }
}
