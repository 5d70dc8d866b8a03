package dev.candor.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit the narrowest screen, because SVG can't wrap text. */
final class LineBreaker {

  /** How many characters are sure to fit on a screen 320 pixels wide. */
  static final int WIDEST = 30;

  private LineBreaker() {}

  /** Splits text into lines of whole words; a word wider than a line is split. */
  static List<String> of(String text, int widest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.split(" +")) {
      int wide = width(word);
      if (line.length() > 0 && width + 1 + wide > widest) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        width++;
      }
      for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
        int point = word.codePointAt(at);
        if (width + width(point) > widest && line.length() > 0) {
          lines.add(line.toString());
          line.setLength(0);
          width = 0;
        }
        line.appendCodePoint(point);
        width += width(point);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(String word) {
    return word.codePoints().map(LineBreaker::width).sum();
  }

  /** Combining marks have no width; East Asian characters are as wide as two letters. */
  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return Character.isIdeographic(point) || point >= 0x1100 && point < 0x1200 || point >= 0xAC00
        ? 2
        : 1;
  }
}
