package dev.candor.output;

import dev.candor.source.SourceFile;
import java.util.List;

/**
 * One stylesheet made of a theme's parts: one request, without comments and needless white space.
 */
final class Stylesheet {

  /** No space is needed next to these; next to any other character it may have a meaning. */
  private static final String LOOSE_BOTH_SIDES = "{};,";

  private Stylesheet() {}

  /** The parts one after the other, without comments and needless white space. */
  static String of(List<SourceFile> parts) {
    StringBuilder all = new StringBuilder();
    for (SourceFile part : parts) {
      all.append(part.text()).append('\n');
    }
    return squeezed(all);
  }

  /**
   * Drops comments, joins white space, and drops it where the grammar can't need it: next to
   * braces, commas and semicolons, and after a colon that a value follows. Strings stay as they
   * are.
   */
  static String squeezed(CharSequence css) {
    StringBuilder out = new StringBuilder(css.length());
    boolean space = false;
    int at = 0;
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == '/' && at + 1 < css.length() && css.charAt(at + 1) == '*') {
        at = endOfComment(css, at);
        space = true;
      } else if (Character.isWhitespace(c)) {
        at++;
        space = true;
      } else {
        if (space && needed(out, c)) {
          out.append(' ');
        }
        space = false;
        int end = c == '"' || c == '\'' ? endOfString(css, at) : at + 1;
        if (c == '}' && endsWith(out, ';')) {
          out.setLength(out.length() - 1);
        }
        out.append(css, at, end);
        at = end;
      }
    }
    return out.append('\n').toString();
  }

  private static boolean needed(StringBuilder before, char after) {
    if (before.length() == 0 || LOOSE_BOTH_SIDES.indexOf(after) >= 0) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    // After a colon comes a value, or the name of a pseudo-class that no space may part from it.
    return LOOSE_BOTH_SIDES.indexOf(last) < 0 && last != ':';
  }

  private static boolean endsWith(StringBuilder text, char c) {
    return text.length() > 0 && text.charAt(text.length() - 1) == c;
  }

  private static int endOfComment(CharSequence css, int from) {
    for (int i = from + 2; i + 1 < css.length(); i++) {
      if (css.charAt(i) == '*' && css.charAt(i + 1) == '/') {
        return i + 2;
      }
    }
    return css.length();
  }

  private static int endOfString(CharSequence css, int from) {
    char quote = css.charAt(from);
    for (int i = from + 1; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return css.length();
  }
}
