package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code [!NOTE]} on the first line of a quote, which is then none: its kind, and the offset at
 * which its text begins.
 */
record Callout(String kind, int end) {

  private static final List<String> KINDS =
      List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  static Optional<Callout> at(InlineText text, Findings findings) {
    char[] all = text.chars();
    int at = text.from();
    if (text.to() - at < 4 || all[at] != '[' || all[at + 1] != '!') {
      return Optional.empty();
    }
    int close = at + 2;
    while (close < text.to() && CharacterClasses.isLetter(all[close])) {
      close++;
    }
    boolean closed = close > at + 2 && close < text.to() && all[close] == ']';
    int end = CharacterClasses.skipSpaces(all, close + 1, text.to());
    if (!closed || end < text.to() && all[end] != '\n') {
      return Optional.empty();
    }
    String kind = text.string(at + 2, close).toUpperCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      findings.add(
          MarkdownRules.UNKNOWN_CALLOUT,
          Span.of(text.source(at), text.source(close) + 1),
          "there is no callout \"" + kind + "\"",
          Suggestion.didYouMean(kind, KINDS));
      return Optional.empty();
    }
    return Optional.of(new Callout(kind, Math.min(end + 1, text.to())));
  }

  String styleClass() {
    return kind.toLowerCase(Locale.ROOT);
  }

  /** The key of its name. */
  String title() {
    return "callout." + styleClass();
  }
}
