package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.Span;
import java.util.Locale;

/** Finds characters that take no room, which pastes bring along, and which break searches. */
public final class InvisibleCharacters {

  public static final Rule RULE =
      Rule.warning(
          "invisible-character",
          "Text contains no soft hyphens and zero-width spaces, which pastes bring along.");

  private InvisibleCharacters() {}

  /** Reports all of a part as one finding, at the word with the first. */
  static void examine(String text, int from, int to, Findings findings) {
    int first = -1;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isOne(text, i)) {
        first = count++ == 0 ? i : first;
      }
    }
    if (count == 0) {
      return;
    }
    int start = first;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = first + 1;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String name = Characters.nameOf(text.charAt(first)).toLowerCase(Locale.ROOT);
    String others = count == 1 ? "" : ", and " + (count - 1) + " more further down";
    findings.add(
        RULE,
        Span.of(start, end),
        "there is an invisible character here (" + name + ")" + others,
        "delete it: candor tidy " + findings.file().path());
  }

  /**
   * Whether the character there is one. Scripts of South-East Asia need zero-width spaces between
   * their words.
   */
  public static boolean isOne(String text, int at) {
    char c = text.charAt(at);
    boolean latin = at == 0 || text.charAt(at - 1) < '\u0E00' || text.charAt(at - 1) > '\u17FF';
    return c == '\u00AD' || c == '\uFEFF' || c == '\u2060' || c == '\u200B' && latin;
  }
}
