package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Waiver;
import dev.candor.source.Span;

/** Leaves HTML comments out of a page, and reports that once. */
final class Comments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final Findings findings;
  private boolean reported;

  Comments(Findings findings) {
    this.findings = findings;
  }

  /**
   * How many characters at the start of some HTML are comments and the white space around them; 0
   * if it doesn't begin with a comment. An unclosed comment extends to the end.
   */
  int length(String html, int at) {
    int end = 0;
    int next = blanks(html, 0);
    while (html.startsWith(OPEN, next)) {
      // "<!-->" and "<!--->" are whole comments
      int close = html.indexOf(CLOSE, next + 2);
      if (close < 0) {
        report(MarkdownRules.OPEN_COMMENT, at + next, at + html.stripTrailing().length());
        return html.length();
      }
      end = close + CLOSE.length();
      if (!Waiver.is(html.substring(next, end))) {
        report(MarkdownRules.COMMENT, at + next, at + end);
      }
      next = blanks(html, end);
    }
    return end == 0 ? 0 : next;
  }

  private static int blanks(String html, int from) {
    int i = from;
    while (i < html.length() && html.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private void report(Rule rule, int start, int end) {
    Span span = Span.of(start, end);
    if (rule.equals(MarkdownRules.OPEN_COMMENT)) {
      findings.add(
          rule,
          Span.of(start, Math.min(end, start + OPEN.length())),
          "this comment is never closed, so readers would miss the rest of the page",
          "close it with -->");
    } else if (!reported) {
      reported = true;
      findings.add(rule, span, "readers don't see this: comments are left out of the page");
    }
  }
}
