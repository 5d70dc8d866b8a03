package dev.candor.editorial;

import java.util.BitSet;

/** Which letters of a text stand between quotation marks: somebody else's words, or words named. */
final class Quotations {

  private Quotations() {}

  static BitSet in(String text) {
    BitSet quoted = new BitSet(text.length());
    pairs(text, '“', '”', quoted);
    pairs(text, '‘', '’', quoted);
    pairs(text, '"', '"', quoted);
    return quoted;
  }

  private static void pairs(String text, char open, char close, BitSet quoted) {
    int from = text.indexOf(open);
    while (from >= 0) {
      int to = text.indexOf(close, from + 1);
      // An apostrophe looks like the single mark's end: the end has no letter behind it.
      while (close == '’'
          && to >= 0
          && to + 1 < text.length()
          && Character.isLetter(text.charAt(to + 1))) {
        to = text.indexOf(close, to + 1);
      }
      if (to < 0) {
        return;
      }
      quoted.set(from, to);
      from = text.indexOf(open, to + 1);
    }
  }
}
