package dev.candor.markdown.inline;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Resolves backslash escapes and entities. */
public final class Unescape {

  private static final int LONGEST_NAME = 32;

  private Unescape() {}

  public static String all(String text) {
    return all(text.toCharArray(), 0, text.length());
  }

  /** The text with backslash escapes and entities resolved. */
  public static String all(char[] text, int from, int to) {
    int i = from;
    while (i < to && text[i] != '\\' && text[i] != '&') {
      i++;
    }
    if (i == to) {
      return new String(text, from, to - from);
    }
    StringBuilder out = new StringBuilder(to - from).append(text, from, i - from);
    while (i < to) {
      char c = text[i];
      if (c == '\\' && i + 1 < to && CharacterClasses.isEscapable(text[i + 1])) {
        out.append(text[i + 1]);
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

  /** The offset after the {@code ;} of what looks like an entity at an ampersand, or -1. */
  static int entityEnd(char[] text, int at, int to) {
    int i = at + 1;
    int limit = Math.min(to, i + LONGEST_NAME + 1);
    if (i < limit && text[i] == '#') {
      i++;
      boolean hex = i < limit && (text[i] | 0x20) == 'x';
      i = hex ? i + 1 : i;
      int digits = i;
      int most = hex ? 6 : 7;
      while (i < limit && i - digits < most && isDigit(text[i], hex)) {
        i++;
      }
      return i > digits && i < limit && text[i] == ';' ? i + 1 : -1;
    }
    int name = i;
    while (i < limit && (CharacterClasses.isLetter(text[i]) || CharacterClasses.isDigit(text[i]))) {
      i++;
    }
    return i > name && i < limit && text[i] == ';' ? i + 1 : -1;
  }

  private static boolean isDigit(char c, boolean hex) {
    return hex ? CharacterClasses.isHexDigit(c) : CharacterClasses.isDigit(c);
  }

  /** The characters of an entity; the empty string if HTML has no entity of that name. */
  static String entity(char[] text, int at, int end) {
    if (text[at + 1] != '#') {
      String entity = new String(text, at, end - at);
      String decoded = Html5Entities.entityToString(entity);
      return decoded.equals(entity) ? "" : decoded;
    }
    boolean hex = (text[at + 2] | 0x20) == 'x';
    int digits = hex ? at + 3 : at + 2;
    int code = Integer.parseInt(new String(text, digits, end - 1 - digits), hex ? 16 : 10);
    boolean valid =
        code != 0 && Character.isValidCodePoint(code) && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? Character.toString(code) : "\ufffd";
  }
}
