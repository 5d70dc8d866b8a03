package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code [!NOTE]} on the first line of a quote, which makes the quote a callout.
 *
 * @param fold {@code -} directly after the bracket means closed, {@code +} means open
 * @param heading the text after the marker; empty if there is none
 * @param end the offset at which its text begins
 */
record Callout(String kind, Fold fold, InlineText heading, int end) {

  static final List<String> KINDS = CalloutKinds.ALL;

  /**
   * The kinds that say how urgently a reader needs care, the most urgent first: their name precedes
   * the author's heading, and they are shown before everything else.
   */
  private static final List<String> CARE = List.of("EMERGENCY", "SOON", "ROUTINE");

  /** The urgency of what is no callout for care: less than that of any. */
  static final int NOT_CARE = CARE.size();

  private static final int LONGEST_MARKER = "[!EMERGENCY]".length();

  /** The mark of a callout with a slip in it: {@code [NOTE]}, {@code [ !NOTE ]}. */
  private static final Pattern SLIP = Pattern.compile("\\[(?!![A-Z]+])[ !]*([A-Z]+) *](?![(\\[:])");

  private static final int LONGEST_SLIP = 24;

  /** Whether a reader can open and close it. */
  enum Fold {
    NONE,
    OPEN,
    CLOSED
  }

  static Optional<Callout> at(InlineText text, Findings findings) {
    char[] all = text.chars();
    int at = text.from();
    Optional<Callout> slip = withSlip(text, findings);
    if (slip.isPresent()) {
      return slip;
    }
    if (text.to() - at < 4 || all[at] != '[' || all[at + 1] != '!') {
      return Optional.empty();
    }
    int close = at + 2;
    while (close < text.to() && CharacterClasses.isLetter(all[close])) {
      close++;
    }
    boolean closed = close > at + 2 && close < text.to() && all[close] == ']';
    if (!closed) {
      return Optional.empty();
    }
    char sign = close + 1 < text.to() ? all[close + 1] : 0;
    Fold fold = sign == '-' ? Fold.CLOSED : sign == '+' ? Fold.OPEN : Fold.NONE;
    int end = CharacterClasses.skipSpaces(all, close + (fold == Fold.NONE ? 1 : 2), text.to());
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
          Suggestion.didYouMean(kind, KINDS, "the callouts are " + String.join(", ", KINDS)));
      kind = "NOTE"; // so that nothing else is found in its name
    }
    InlineText heading = text.between(end, CharacterClasses.trimEnd(all, end, line));
    return Optional.of(new Callout(kind, fold, heading, Math.min(line + 1, text.to())));
  }

  /** One whose mark has a slip in it, which is reported; none if that isn't meant as a mark. */
  private static Optional<Callout> withSlip(InlineText text, Findings findings) {
    int at = text.from();
    Matcher slip = SLIP.matcher(text.string(at, Math.min(text.to(), at + LONGEST_SLIP)));
    if (!slip.lookingAt() || !KINDS.contains(slip.group(1))) {
      return Optional.empty();
    }
    int end = at + slip.end();
    findings.add(
        MarkdownRules.UNKNOWN_CALLOUT,
        Span.of(text.source(at), text.source(end - 1) + 1),
        "this isn't read as a callout",
        "write [!" + slip.group(1) + "]");
    return Optional.of(new Callout("NOTE", Fold.NONE, text.between(end, end), end));
  }

  /** How urgent the callout is that a quote with this text begins, if it is one: 0 is most. */
  static int urgency(InlineText text) {
    String start = text.string(text.from(), Math.min(text.to(), text.from() + LONGEST_MARKER));
    for (int i = 0; i < CARE.size(); i++) {
      String marker = "[!" + CARE.get(i) + "]";
      if (start.regionMatches(true, 0, marker, 0, marker.length())) {
        return i;
      }
    }
    return NOT_CARE;
  }

  boolean isCare() {
    return CARE.contains(kind);
  }

  String styleClass() {
    return kind.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether its name is shown: because it has no heading, or because the name says how urgent care
   * is.
   */
  boolean isNamed() {
    return heading.isEmpty() || isCare();
  }

  /** The message key of its name. */
  String title() {
    return "callout." + styleClass();
  }
}
