package dev.candor.markdown.inline;

import static dev.candor.markdown.inline.CharacterClasses.isDigit;
import static dev.candor.markdown.inline.CharacterClasses.isLetter;

/**
 * The references of our dialect, all of which begin with a bracket. Each method takes the offset of
 * the bracket and returns the offset after the last one, or -1.
 */
final class Dialect {

  private Dialect() {}

  /** {@code [[...]]}, with at least one character in it and no bracket. */
  static int pageLink(char[] text, int at, int to) {
    if (at + 1 >= to || text[at + 1] != '[') {
      return -1;
    }
    int close = close(text, at + 2, to);
    boolean blank = close < 0 || CharacterClasses.skipWhitespace(text, at + 2, close) == close;
    return !blank && close + 1 < to && text[close + 1] == ']' ? close + 2 : -1;
  }

  /** {@code [@key; @key]}. */
  static int citation(char[] text, int at, int to) {
    int i = at + 1;
    while (i < to && text[i] == '@') {
      int key = ++i;
      while (i < to && isKey(text[i])) {
        i++;
      }
      if (i == key) {
        return -1;
      }
      i = CharacterClasses.skipWhitespace(text, i, to);
      if (i < to && text[i] == ']') {
        return i + 1;
      }
      if (i >= to || text[i] != ';') {
        return -1;
      }
      i = CharacterClasses.skipWhitespace(text, i + 1, to);
    }
    return -1;
  }

  private static boolean isKey(char c) {
    return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '/';
  }

  /** {@code [^label]}. */
  static int footnote(char[] text, int at, int to) {
    if (at + 1 >= to || text[at + 1] != '^') {
      return -1;
    }
    int i = at + 2;
    while (i < to && text[i] > ' ' && text[i] != '[' && text[i] != ']') {
      i++;
    }
    return i > at + 2 && i < to && text[i] == ']' ? i + 1 : -1;
  }

  private static int close(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == ']') {
        return i;
      }
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }
}
