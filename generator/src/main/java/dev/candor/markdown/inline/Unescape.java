package dev.candor.markdown.inline;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Takes back backslashes and entities. */
public final class Unescape {

  private static final int LONGEST_NAME = 32;

  private Unescape() {}

  /** The text with backslash escapes and entities replaced by what they stand for. */
  public static String all(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) != '\\' && text.charAt(i) != '&') {
      i++;
    }
    if (i == to) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder(to - from).append(text, from, i);
    while (i < to) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < to && Characters.isEscapable(text.charAt(i + 1))) {
        out.append(text.charAt(i + 1));
        i += 2;
        continue;
      }
      int end = c == '&' ? entityEnd(text, i, to) : -1;
      String decoded = end < 0 ? "" : entity(text, i, end);
      if (decoded.isEmpty()) {
        out.append(c);
        i++;
      } else {
        out.append(decoded);
        i = end;
      }
    }
    return out.toString();
  }

  /** The offset behind the {@code ;} of what looks like an entity at an ampersand, or -1. */
  static int entityEnd(String text, int at, int to) {
    int i = at + 1;
    int limit = Math.min(to, i + LONGEST_NAME + 1);
    if (i < limit && text.charAt(i) == '#') {
      i++;
      boolean hex = i < limit && (text.charAt(i) | 0x20) == 'x';
      i = hex ? i + 1 : i;
      int digits = i;
      int most = hex ? 6 : 7;
      while (i < limit && i - digits < most && isDigit(text.charAt(i), hex)) {
        i++;
      }
      return i > digits && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
    }
    int name = i;
    while (i < limit
        && (Characters.isLetter(text.charAt(i)) || Characters.isDigit(text.charAt(i)))) {
      i++;
    }
    return i > name && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
  }

  private static boolean isDigit(char c, boolean hex) {
    return hex ? Characters.isHexDigit(c) : Characters.isDigit(c);
  }

  /** What an entity stands for; the empty string if HTML has no entity of that name. */
  static String entity(String text, int at, int end) {
    if (text.charAt(at + 1) != '#') {
      String entity = text.substring(at, end);
      String decoded = Html5Entities.entityToString(entity);
      return decoded.equals(entity) ? "" : decoded;
    }
    boolean hex = (text.charAt(at + 2) | 0x20) == 'x';
    int code =
        hex
            ? Integer.parseInt(text.substring(at + 3, end - 1), 16)
            : Integer.parseInt(text.substring(at + 2, end - 1), 10);
    boolean valid =
        code != 0 && Character.isValidCodePoint(code) && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? Character.toString(code) : "\ufffd";
  }
}
