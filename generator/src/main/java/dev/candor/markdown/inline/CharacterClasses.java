package dev.candor.markdown.inline;

/** Character classes as CommonMark defines them. */
public final class CharacterClasses {

  private CharacterClasses() {}

  public static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isHexDigit(char c) {
    return isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
  }

  public static boolean isSpaceOrTab(char c) {
    return c == ' ' || c == '\t';
  }

  /** ASCII punctuation: the characters that a backslash can escape. */
  public static boolean isEscapable(char c) {
    return c > ' ' && c < 0x7f && !isLetter(c) && !isDigit(c);
  }

  /** Whether a code point is Unicode white space. */
  public static boolean isWhitespace(int c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r' && c != 0x0b;
    }
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /**
   * Whether a code point belongs to Chinese, Japanese or Korean text, punctuation and full-width
   * forms included. Uses fixed ranges, because newer Java versions know more characters.
   */
  public static boolean isEastAsian(int c) {
    return c >= 0x1100
        && (c <= 0x11FF // Hangul Jamo
            || c >= 0x2E80 && c <= 0x303F // radicals, CJK symbols and punctuation
            || c >= 0x3040 && c <= 0x4DBF // Kana, Bopomofo, compatibility, extension A
            || c >= 0x4E00 && c <= 0xA4CF // unified ideographs, Yi
            || c >= 0xAC00 && c <= 0xD7FF // Hangul
            || c >= 0xF900 && c <= 0xFAFF // compatibility ideographs
            || c >= 0xFE30 && c <= 0xFE4F // vertical and small forms
            || c >= 0xFF00 && c <= 0xFFEF // half-width and full-width forms
            || c >= 0x20000 && c <= 0x3FFFF); // further ideographs
  }

  /** Whether a code point is Unicode punctuation or a symbol. */
  public static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return isEscapable((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** The first offset from {@code at} on that isn't a space, tab or line end. */
  public static int skipWhitespace(char[] text, int at, int to) {
    int i = at;
    while (i < to && (isSpaceOrTab(text[i]) || text[i] == '\n')) {
      i++;
    }
    return i;
  }

  /** The first offset from {@code at} on that is neither space nor tab. */
  public static int skipSpaces(char[] text, int at, int to) {
    int i = at;
    while (i < to && isSpaceOrTab(text[i])) {
      i++;
    }
    return i;
  }

  /** The end of the run of characters like the one at {@code at}. */
  static int runEnd(char[] text, int at, int to) {
    int i = at;
    while (i < to && text[i] == text[at]) {
      i++;
    }
    return i;
  }

  /** The offset of the next line end, or of the end. */
  public static int lineEnd(char[] text, int at, int to) {
    int i = at;
    while (i < to && text[i] != '\n') {
      i++;
    }
    return i;
  }

  /** The offset after the last character before {@code end} that isn't white space. */
  public static int trimEnd(char[] text, int from, int end) {
    int i = end;
    while (i > from && (isSpaceOrTab(text[i - 1]) || text[i - 1] == '\n')) {
      i--;
    }
    return i;
  }
}
