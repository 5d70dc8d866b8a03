package dev.candor.frontmatter;

import java.util.Arrays;

/**
 * Converts SnakeYAML's positions, which count code points within a part, to offsets in the file.
 */
final class CodePointOffsets {

  private final int start;
  private final int end;
  private final int[] units;

  private CodePointOffsets(int start, int end, int[] units) {
    this.start = start;
    this.end = end;
    this.units = units;
  }

  /** For the part of a file that begins at {@code start}. */
  static CodePointOffsets of(String part, int start) {
    int end = start + part.length();
    for (int i = 0; i < part.length(); i++) {
      if (Character.isSurrogate(part.charAt(i))) {
        return new CodePointOffsets(start, end, table(part, start));
      }
    }
    return new CodePointOffsets(start, end, new int[0]);
  }

  private static int[] table(String part, int start) {
    int[] units = new int[part.length() + 1];
    int points = 0;
    int at = 0;
    while (at < part.length()) {
      units[points++] = start + at;
      at += Character.charCount(part.codePointAt(at));
    }
    units[points++] = start + at;
    return Arrays.copyOf(units, points);
  }

  int at(int points) {
    if (units.length > 0) {
      return points < units.length ? units[points] : end;
    }
    return Math.min(start + points, end);
  }
}
