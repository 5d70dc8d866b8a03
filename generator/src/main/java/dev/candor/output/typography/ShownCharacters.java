package dev.candor.output.typography;

import dev.candor.text.Utf8;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a source in UTF-8 as readers see them: a character reference is one, a tag is
 * none.
 */
final class ShownCharacters {

  private static final int LONGEST_REFERENCE = 10;
  private static final int LONGEST_ADDRESS = 200;

  /** In place of a character outside the basic plane, of which none matters here. */
  private static final char OTHER = '\ufffd';

  private final byte[] source;
  private final boolean markup;

  ShownCharacters(byte[] source, boolean markup) {
    this.source = source;
    this.markup = markup;
  }

  /** The character at an offset; any character that only looks like a letter here is an x. */
  char at(int offset) {
    if (offset >= source.length) {
      return ' ';
    }
    int point = Utf8.codePoint(source, offset);
    if (point == '\n' || point == '\t' || point == '\u00a0') {
      return ' ';
    }
    int end = after(offset);
    if (point == '&' && end > offset + 1) {
      return referred(ascii(source, offset + 1, end - 1));
    }
    return Character.isBmpCodePoint(point) ? (char) point : OTHER;
  }

  private static char referred(String name) {
    return switch (name) {
      case "quot", "#34" -> '"';
      case "apos", "#39", "#x27" -> '\'';
      case "nbsp", "#160" -> ' ';
      case "lt", "gt" -> '>';
      default -> 'x';
    };
  }

  /** The offset after the character at an offset. */
  int after(int offset) {
    if (offset >= source.length) {
      return offset + 1;
    }
    if (markup && source[offset] == '&') {
      int most = Math.min(source.length, offset + LONGEST_REFERENCE + 1);
      for (int i = offset + 1; i < most; i++) {
        if (source[i] == ';') {
          return i + 1;
        }
      }
    }
    return offset + Utf8.size(source[offset]);
  }

  /** The next character of the block from an offset on; a space at its end. */
  char next(int offset) {
    int at = skipTags(offset);
    return at < 0 ? ' ' : at(at);
  }

  /** The next character that isn't a space; a space at the end of the block. */
  char nextWord(int offset) {
    int at = skipTags(offset);
    while (at >= 0 && at < source.length && at(at) == ' ') {
      at = skipTags(after(at));
    }
    return at < 0 ? ' ' : at(at);
  }

  /** The offset of the next character after tags within the block; less than 0 if it ends here. */
  int skipTags(int offset) {
    int at = offset;
    while (markup && at < source.length && source[at] == '<') {
      String name = PageTypesetter.nameAt(source, at);
      if (!PageTypesetter.INLINE.contains(name) || name.equals("br")) {
        return -1;
      }
      at = PageTypesetter.endOfTag(source, at);
    }
    return at;
  }

  /** The text of the block from an offset on, without tags, up to a length. */
  String rest(int offset, int most) {
    StringBuilder rest = new StringBuilder();
    int at = skipTags(offset);
    while (at >= 0 && at < source.length && rest.length() < most) {
      rest.append(at(at));
      at = skipTags(after(at));
    }
    return rest.toString();
  }

  /** Whether a character is inside an address of the web or of a mailbox. */
  boolean inAddress(int offset) {
    int from = offset;
    while (from > 0 && offset - from < LONGEST_ADDRESS && isPart(from - 1)) {
      from--;
    }
    int to = offset;
    while (to < source.length && to - offset < LONGEST_ADDRESS && isPart(to)) {
      to++;
    }
    String before = ascii(source, from, offset);
    boolean address = before.contains("://") || before.startsWith("www.");
    char next = next(after(offset));
    boolean goesOn = Character.isLetterOrDigit(next) || next == '-' || next == '/';
    return goesOn && (address || ascii(source, from, to).contains("@"));
  }

  private boolean isPart(int offset) {
    byte b = source[offset];
    return b < 0
        ? !isFixedSpace(offset) && !isFixedSpace(offset - 1)
        : b > ' ' && !(markup && (b == '<' || b == '>'));
  }

  /** Whether these two bytes are a space at which no line breaks. */
  private boolean isFixedSpace(int offset) {
    return offset >= 0
        && offset + 1 < source.length
        && source[offset] == (byte) 0xc2
        && source[offset + 1] == (byte) 0xa0;
  }

  /** A part of a source of which only ASCII matters. */
  static String ascii(byte[] source, int from, int to) {
    return new String(source, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
