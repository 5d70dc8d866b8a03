package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code [!NOTE]} on the first line of a quote, which is then none.
 *
 * @param heading the words after the mark; empty if there are none
 * @param end the offset at which its text begins
 */
record Callout(String kind, String heading, int end) {

  private static final List<String> KINDS =
      List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "EMERGENCY", "SOON", "ROUTINE");

  /** What care a reader needs, in words; these stand before a heading of the author's own. */
  private static final Map<String, String> CARE =
      Map.of("EMERGENCY", "Emergency", "SOON", "See someone soon", "ROUTINE", "Worth a visit");

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
    if (!closed) {
      return Optional.empty();
    }
    int line = end;
    while (line < text.to() && all[line] != '\n') {
      line++;
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
    String heading = text.string(end, line).strip();
    return Optional.of(new Callout(kind, heading, Math.min(line + 1, text.to())));
  }

  String styleClass() {
    return kind.toLowerCase(Locale.ROOT);
  }

  String title() {
    String care = CARE.get(kind);
    if (heading.isEmpty()) {
      return care == null ? kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) : care;
    }
    return care == null ? heading : care + ": " + heading;
  }
}
