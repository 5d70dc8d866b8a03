package dev.candor.check;

/** A position in the bytes of a page, and tests of the bytes that follow it. */
abstract class ByteCursor {

  final byte[] html;
  int at;

  ByteCursor(byte[] html) {
    this.html = html;
  }

  /** Whether a tag begins here: letters in any case, then a space, a slash or the end. */
  boolean isTag(String begin, int from) {
    int end = from + begin.length();
    return startsWith(begin, from)
        && end < html.length
        && (isSpace(html[end]) || html[end] == '/' || html[end] == '>');
  }

  boolean startsWith(String text, int from) {
    if (from + text.length() > html.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      byte one = html[from + i];
      int lower = one >= 'A' && one <= 'Z' ? one + 32 : one;
      char wanted = text.charAt(i);
      if (lower != wanted && one != wanted) {
        return false;
      }
    }
    return true;
  }

  int indexOf(String text, int from) {
    for (int i = from; i + text.length() <= html.length; i++) {
      if (startsWith(text, i)) {
        return i;
      }
    }
    return -1;
  }

  void skipTo(char end) {
    while (at < html.length && html[at] != end) {
      at++;
    }
    at++;
  }

  static boolean isLetter(byte one) {
    return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
  }

  static boolean isSpace(byte one) {
    return one == ' ' || one == '\n' || one == '\t' || one == '\f' || one == '\r';
  }

  void skipSpace() {
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
  }

  /**
   * Skips the rest of a comment: it ends at {@code -->} or {@code --!>}; or at once, at {@code >}
   * or {@code ->}.
   */
  void skipComment() {
    if (startsWith(">", at)) {
      at++;
      return;
    }
    if (startsWith("->", at)) {
      at += 2;
      return;
    }
    while (at < html.length) {
      if (startsWith("-->", at)) {
        at += 3;
        return;
      }
      if (startsWith("--!>", at)) {
        at += 4;
        return;
      }
      at++;
    }
  }
}
