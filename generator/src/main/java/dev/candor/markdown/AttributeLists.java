package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the attribute lists of other tools, such as {@code {: .left}} and {@code {#id .big
 * width=100}}, which readers would see as text.
 */
final class AttributeLists {

  private static final int LONGEST = 200;

  private static final Pattern LIST =
      Pattern.compile(
          "\\{:[^{}\\n"
              + "]*\\}|\\{ ?(?:[#.][^\\s{}\"']+|[A-Za-z][A-Za-z-]*=(?:\"[^\"\\n"
              + "{}]*\"|[^\\s{}\"]+))(?: +(?:[#.][^\\s{}\"']+|[A-Za-z][A-Za-z-]*=(?:\"[^\"\\n"
              + "{}]*\"|[^\\s{}\"]+)))* ?\\}");

  private AttributeLists() {}

  /** Reports those that begin within a range of plain text. */
  static void examine(InlineText text, int from, int to, Findings findings) {
    char[] chars = text.chars();
    for (int i = from; i < to; i++) {
      if (chars[i] != '{' || i > text.from() && chars[i - 1] == '\\') {
        continue;
      }
      String rest = text.string(i, Math.min(text.to(), i + LONGEST));
      Matcher list = LIST.matcher(rest);
      if (list.lookingAt()) {
        report(text, i, list.group(), findings);
        i += list.end() - 1;
      }
    }
  }

  private static void report(InlineText text, int at, String list, Findings findings) {
    Span span = Span.of(text.source(at), text.source(at + list.length() - 1) + 1);
    String id = list.startsWith("{#") && list.indexOf(' ') < 0 ? Headings.slug(list) : "";
    findings.add(
        MarkdownRules.ATTRIBUTES,
        span,
        "readers see \"" + list + "\" as text",
        id.isEmpty()
            ? "delete it; a heading can have an id, such as {#what-it-costs}"
            : "for the id of a heading, write {#" + id + "} at its end; elsewhere delete it");
  }
}
