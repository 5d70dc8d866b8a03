package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.source.Span;

/**
 * Reports characters that no text needs where a value in double quotes writes them as escapes:
 * {@code \e}, {@code \x1b}, {@code \}{@code u202e}.
 */
final class YamlEscapes {

  /** Letters that stand for one character, and those characters. */
  private static final String LETTERS = "0abtnvfreN_LP";

  private static final String MEANINGS = "\0\007\b\t\n\013\f\r\033\u0085\u00a0\u2028\u2029";

  private YamlEscapes() {}

  /** Looks at a value that YAML has accepted, so that its escapes are complete. */
  static void examine(Span value, Findings findings) {
    String text = findings.file().text();
    int at = backslash(text, value.start(), value.end());
    while (at + 1 < value.end()) {
      char letter = text.charAt(at + 1);
      int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
      int end = Math.min(at + 2 + digits, value.end());
      String meaning = meaning(letter, text.substring(at + 2, end));
      if (!meaning.isEmpty() && !Character.isSurrogate(meaning.charAt(0))) {
        Characters.examine(meaning, 0, Span.of(at, end), findings);
      }
      at = backslash(text, end, value.end());
    }
  }

  /** Where the next backslash is, or the end: no value is worth a search of the whole file. */
  private static int backslash(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\\') {
      at++;
    }
    return at;
  }

  /** What an escape stands for; empty if that is itself or nothing. */
  private static String meaning(char letter, String digits) {
    int known = LETTERS.indexOf(letter);
    if (known >= 0) {
      return MEANINGS.substring(known, known + 1);
    }
    try {
      int code = digits.isEmpty() ? -1 : Integer.parseInt(digits, 16);
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
