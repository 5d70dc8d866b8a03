package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an author meant as a citation, and readers see as it was typed. */
final class UnreadCitations {

  /** The key of a work, as most libraries write them: with a year. */
  private static final String KEY = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:19|20)[0-9]{2}[a-z]?";

  /**
   * Brackets without a backslash, with an @ that isn't one of an address of mail, and more than a
   * citation has.
   */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<!\u0000)\\[(?:[^\\[\\]\\n]*[\\s(;,])?@[^\\[\\]\\n]*\\](?![(:])");

  private static final Pattern NAMED =
      Pattern.compile("@+\\s?([\\p{L}0-9][\\p{L}0-9:._-]*(?:,? (?:19|20)[0-9]{2}[a-z]?)?)");

  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@/.\\[\u0000])@(" + KEY + ")(?![\\p{L}\\p{N}-])|\\[(" + KEY + ")\\]");

  private UnreadCitations() {}

  static void find(Slips.Text text, Findings findings) {
    List<Span> found = new ArrayList<>();
    Matcher brackets = IN_BRACKETS.matcher(text.left());
    while (brackets.find()) {
      found.add(Span.of(brackets.start(), brackets.end()));
      findings.add(
          MarkdownRules.UNREAD_CITATION,
          text.span(brackets.start(), brackets.end()),
          "readers see this as it is typed: a citation has the ids of works in its brackets, and nothing else",
          remedy(brackets.group()));
    }
    Matcher key = WITHOUT.matcher(text.left());
    while (key.find()) {
      int at = key.start();
      if (found.stream().noneMatch(span -> span.start() <= at && at < span.end())) {
        String named = key.group(1) == null ? key.group(2) : key.group(1);
        findings.add(
            MarkdownRules.UNREAD_CITATION,
            text.span(at, key.end()),
            "readers see this as it is typed: a citation has brackets and an @",
            "write [@" + named + "]");
      }
    }
  }

  private static String remedy(String brackets) {
    Set<String> named = new LinkedHashSet<>();
    Matcher each = NAMED.matcher(brackets);
    while (each.find()) {
      named.add("@" + each.group(1).replaceFirst(",? ", "-").toLowerCase(Locale.ROOT));
    }
    return named.isEmpty()
        ? "put the id of a work after the @: [@graham-2017]"
        : "write [" + String.join("; ", named) + "]";
  }
}
