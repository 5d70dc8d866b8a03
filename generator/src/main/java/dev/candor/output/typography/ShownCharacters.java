package dev.candor.output.typography;

/** The characters of a source as readers see them: a character reference is one, a tag is none. */
final class ShownCharacters {

  private static final int LONGEST_REFERENCE = 10;
  private static final int LONGEST_ADDRESS = 200;

  private final String source;
  private final boolean markup;

  ShownCharacters(String source, boolean markup) {
    this.source = source;
    this.markup = markup;
  }

  /** The character at an offset; any character that only looks like a letter here is an x. */
  char at(int offset) {
    if (offset >= source.length()) {
      return ' ';
    }
    char c = source.charAt(offset);
    if (c == '\n' || c == '\t' || c == '\u00a0') {
      return ' ';
    }
    int end = after(offset);
    return c == '&' && end > offset + 1 ? referred(source.substring(offset + 1, end - 1)) : c;
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
    if (markup && offset < source.length() && source.charAt(offset) == '&') {
      int end = source.indexOf(';', offset);
      if (end > offset && end - offset <= LONGEST_REFERENCE) {
        return end + 1;
      }
    }
    return offset + 1;
  }

  /** The next character of the block from an offset on; a space at its end. */
  char next(int offset) {
    int at = skipTags(offset);
    return at < 0 ? ' ' : at(at);
  }

  /** The next character that isn't a space; a space at the end of the block. */
  char nextWord(int offset) {
    int at = skipTags(offset);
    while (at >= 0 && at < source.length() && at(at) == ' ') {
      at = skipTags(after(at));
    }
    return at < 0 ? ' ' : at(at);
  }

  /** The offset of the next character after tags within the block; less than 0 if it ends here. */
  int skipTags(int offset) {
    int at = offset;
    while (markup && at < source.length() && source.charAt(at) == '<') {
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
    while (at >= 0 && at < source.length() && rest.length() < most) {
      rest.append(at(at));
      at = skipTags(after(at));
    }
    return rest.toString();
  }

  /** Whether a character is inside an address of the web or of a mailbox. */
  boolean inAddress(int offset) {
    int from = offset;
    while (from > 0 && offset - from < LONGEST_ADDRESS && isPart(source.charAt(from - 1))) {
      from--;
    }
    int to = offset;
    while (to < source.length() && to - offset < LONGEST_ADDRESS && isPart(source.charAt(to))) {
      to++;
    }
    String before = source.substring(from, offset);
    boolean address = before.contains("://") || before.startsWith("www.");
    char next = next(after(offset));
    boolean goesOn = Character.isLetterOrDigit(next) || next == '-' || next == '/';
    return goesOn && (address || source.substring(from, to).contains("@"));
  }

  private boolean isPart(char c) {
    return c > ' ' && c != '\u00a0' && !(markup && (c == '<' || c == '>'));
  }
}
