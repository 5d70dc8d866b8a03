package dev.candor.markdown;

import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;
import java.util.Arrays;

/** What readers see of a block as it was typed. */
final class LeftoverText {

  /** What stands for markup that was read as such, and for the backslash of an escape. */
  static final char READ = '\u0000';

  /** What stands for each character of a bare address. */
  static final char ADDRESS = '\u0001';

  private LeftoverText() {}

  /** As long as the block's text, with {@link #READ} in the place of markup. */
  static String of(InlineText source, Tokens tokens) {
    char[] left = new char[source.to() - source.from()];
    Arrays.fill(left, READ);
    for (int token = 0; token < tokens.size(); token++) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      switch (tokens.kind(token)) {
        case TEXT -> copy(source, start, end, left);
        case LINK_START, IMAGE_START -> {
          if (tokens.partner(token) < 0) {
            copy(source, start, end, left);
          }
        }
        case DELIMITER ->
            copy(source, start, start + tokens.delimiters().left(tokens.delimiter(token)), left);
        case BARE_ADDRESS -> Arrays.fill(left, start - source.from(), end - source.from(), ADDRESS);
        case SOFT_BREAK, HARD_BREAK -> lineEnd(source, start, end, left);
        default -> {}
      }
    }
    return new String(left);
  }

  private static void copy(InlineText source, int start, int end, char[] left) {
    System.arraycopy(source.chars(), start, left, start - source.from(), end - start);
  }

  private static void lineEnd(InlineText source, int start, int end, char[] left) {
    for (int i = start; i < end; i++) {
      if (source.chars()[i] == '\n') {
        left[i - source.from()] = '\n';
      }
    }
  }
}
