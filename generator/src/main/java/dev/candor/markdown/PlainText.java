package dev.candor.markdown;

import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;

/** The text of a block without its markup. */
final class PlainText {

  private PlainText() {}

  /** The text of some tokens; for an image, its alternative text. */
  static String of(InlineText source, Tokens tokens, int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int token = from; token < to; token++) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      switch (tokens.kind(token)) {
        case ENTITY -> plain.append(tokens.decoded(token));
        case SOFT_BREAK, HARD_BREAK -> plain.append(' ');
        case CODE -> plain.append(code(source, start, end));
        case DELIMITER -> {
          int left = tokens.delimiters().left(tokens.delimiter(token));
          plain.append(source.chars(), start, left);
        }
        case LINK_START, IMAGE_START -> {
          if (tokens.partner(token) < 0) {
            plain.append(source.chars(), start, end - start);
          }
        }
        case PAGE_LINK -> {
          String inside = insideOf(source, tokens, token);
          plain.append(words(inside.substring(inside.indexOf('|') + 1)));
        }
        case TEXT, ADDRESS, BARE_ADDRESS, MAIL, HTML ->
            plain.append(source.chars(), start, end - start);
        case LINK_END, EMBED, CITATION, FOOTNOTE -> {}
      }
    }
    return plain.toString();
  }

  /** Turns line ends into spaces, and removes one space from each end if that leaves any text. */
  static String code(InlineText source, int start, int end) {
    String code = source.string(start, end).replace('\n', ' ');
    boolean padded = code.length() > 2 && code.charAt(0) == ' ' && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  /** Text on one line, with single spaces. */
  static String words(String text) {
    return text.strip().replace('\n', ' ');
  }

  /** The text between the brackets of a page link; some editors write the bar as {@code \\|}. */
  static String insideOf(InlineText source, Tokens tokens, int token) {
    return source.string(tokens.start(token) + 2, tokens.end(token) - 2).replace("\\|", "|");
  }
}
