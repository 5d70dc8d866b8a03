package dev.candor.diagnostic;

import dev.candor.source.Span;

/**
 * What an author has allowed in one place: a rule by its id, and why. Written as {@code <!--
 * candor-allow rule-id: reason -->} in a page's text and as {@code # candor-allow rule-id: reason}
 * among fields, on the line that it is about or on the one above. Rule and reason are empty where
 * they were left out.
 */
public record Waiver(Span span, String rule, String reason) {

  private static final String WORD = "candor-allow";
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** Whether a piece of HTML is only a waiver, and so not shown to readers. */
  public static boolean is(String html) {
    String text = html.strip();
    return text.startsWith(OPEN)
        && text.indexOf(CLOSE) == text.length() - CLOSE.length()
        && text.substring(OPEN.length()).stripLeading().startsWith(WORD);
  }

  /** A waiver that is written as HTML; see {@link #is}. */
  public static Waiver ofHtml(String html, Span span) {
    String text = html.strip();
    return of(text.substring(OPEN.length(), text.length() - CLOSE.length()), span);
  }

  /** Whether the inside of a YAML comment is a waiver. */
  public static boolean isComment(String comment) {
    return comment.stripLeading().startsWith(WORD);
  }

  /** The waiver that the inside of a comment is. */
  public static Waiver of(String comment, Span span) {
    String text = comment.strip().substring(WORD.length()).strip();
    int colon = text.indexOf(':');
    String rule = colon < 0 ? text : text.substring(0, colon);
    String reason = colon < 0 ? "" : text.substring(colon + 1);
    return new Waiver(span, rule.strip(), reason.strip());
  }
}
