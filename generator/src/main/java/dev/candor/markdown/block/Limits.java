package dev.candor.markdown.block;

import dev.candor.markdown.inline.CharacterClasses;

/**
 * Checks nesting before Flexmark runs, because Flexmark nests calls as deeply as blocks are nested.
 */
public final class Limits {

  public static final int MOST_CHARACTERS = 1 << 20;

  private static final int DEEPEST = 100;

  private Limits() {}

  /**
   * The offset of the first quote or list that would be inside more than 100 others, or -1. Looks
   * only at the markers before the text of each line and at the indents of the lists above it, so
   * it may take lines of code for lists; no real code comes near the limit.
   */
  public static int tooDeepAt(char[] text, int from) {
    int[] lists = new int[DEEPEST + 1];
    int open = 0;
    int at = from;
    while (at < text.length) {
      int quotes = 0;
      int column = 0;
      int i = at;
      boolean prefix = true;
      while (prefix && i < text.length) {
        char c = text[i];
        int marker = markerLength(text, i);
        if (c == ' ') {
          column++;
          i++;
        } else if (c == '\t') {
          column += 4 - column % 4;
          i++;
        } else if (c == '>') {
          quotes++;
          column++;
          i++;
        } else if (marker > 0) {
          while (open > 0 && lists[open - 1] > column) {
            open--;
          }
          column += marker;
          i += marker;
          lists[open++] = column + 1;
        } else {
          prefix = false;
        }
        if (quotes + open > DEEPEST) {
          return i - 1;
        }
      }
      at = CharacterClasses.lineEnd(text, i, text.length) + 1;
    }
    return -1;
  }

  /** The length of the list marker that begins here and is followed by a blank; otherwise 0. */
  private static int markerLength(char[] text, int at) {
    char c = text[at];
    int i = at;
    if (c >= '0' && c <= '9') {
      while (i < text.length && i - at < 9 && text[i] >= '0' && text[i] <= '9') {
        i++;
      }
      if (i >= text.length || text[i] != '.' && text[i] != ')') {
        return 0;
      }
    } else if (c != '*' && c != '-' && c != '+') {
      return 0;
    }
    i++;
    return i >= text.length || " \t\n".indexOf(text[i]) >= 0 ? i - at : 0;
  }
}
