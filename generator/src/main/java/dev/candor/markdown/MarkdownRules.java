package dev.candor.markdown;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules for Markdown. */
public final class MarkdownRules {

  public static final Rule RAW_HTML =
      Rule.warning("raw-html", "Write pages in Markdown: HTML is shown as text.");
  public static final Rule COMMENT =
      Rule.note("comment", "HTML comments are left out of the page.");
  public static final Rule OPEN_COMMENT =
      Rule.error("open-comment", "Each HTML comment is closed with -->.");
  public static final Rule OPEN_CODE =
      Rule.warning(
          "open-code", "Each block of code and each chart ends with its own line of marks.");
  public static final Rule UNSAFE_LINK =
      Rule.error("unsafe-link", "Links use http, https, mailto, tel or sms, or stay on the site.");
  public static final Rule EMPTY_LINK =
      Rule.error("empty-link", "Each link has words and a destination.");
  public static final Rule OPEN_REFERENCE =
      Rule.warning("open-reference", "Each reference [[to a page]] is closed.");
  public static final Rule ESCAPED_REFERENCE =
      Rule.warning("escaped-reference", "References [[to a page]] have no backslashes.");
  public static final Rule UNREAD_HEADING =
      Rule.warning("unread-heading", "The # of a heading is followed by a space.");
  public static final Rule UNREAD_LIST =
      Rule.warning("unread-list", "Each item of a list begins with a dash and a space.");
  public static final Rule UNREAD_LINK =
      Rule.error("unread-link", "Links and images are written so that they are read as such.");
  public static final Rule UNREAD_CITATION =
      Rule.warning("unread-citation", "Citations are written as [@key].");
  public static final Rule UNREAD_TABLE =
      Rule.warning("unread-table", "The second line of a table has dashes for each column.");
  public static final Rule TABLE_ROW =
      Rule.warning("table-row", "Each row of a table has a cell for each column.");
  public static final Rule LOST_CELL =
      Rule.error("lost-cell", "No row of a table has more cells than the first.");
  public static final Rule OPEN_EMPHASIS =
      Rule.warning("open-emphasis", "Each ** that opens strong text is closed.");
  public static final Rule INDENTED_TEXT =
      Rule.warning("indented-text", "Paragraphs are not indented, which would make them code.");
  public static final Rule FILE_PATH =
      Rule.error("file-path", "Links and images don't use paths of someone's computer.");
  public static final Rule GOOGLE_LINK =
      Rule.warning("google-link", "Links go straight to their page, not by way of Google.");
  public static final Rule EMPTY_HEADING = Rule.error("empty-heading", "Each heading has words.");
  public static final Rule ATTRIBUTES =
      Rule.warning(
          "attribute-list",
          "Attribute lists of other tools are not supported: readers see them as text.");
  public static final Rule THIRD_PARTY_IMAGE =
      Rule.error(
          "third-party-image",
          "Images are stored on the site itself, so that no other site learns who reads a page.");
  public static final Rule MISPLACED_EMBED =
      Rule.error("misplaced-embed", "An embedded page has a paragraph of its own.");
  public static final Rule MISPLACED_CHART =
      Rule.error("misplaced-chart", "A chart begins at the left margin, outside lists and quotes.");
  public static final Rule UNKNOWN_FOOTNOTE =
      Rule.warning("unknown-footnote", "Each footnote reference has a footnote.");
  public static final Rule REPEATED_FOOTNOTE =
      Rule.warning("repeated-footnote", "Each footnote has a name of its own.");
  public static final Rule UNUSED_FOOTNOTE =
      Rule.warning("unused-footnote", "The text refers to each footnote.");
  public static final Rule UNKNOWN_CALLOUT =
      Rule.error(
          "unknown-callout",
          "A callout is a NOTE, TIP, IMPORTANT, WARNING, CAUTION, EMERGENCY, SOON or ROUTINE.");
  public static final Rule REPEATED_HEADING_ID =
      Rule.warning("repeated-heading-id", "No two headings on a page have the same id.");

  /** Also found, and so listed, where pages are linked: a page's sources have ids too. */
  public static final Rule RESERVED_ID =
      Rule.error("reserved-id", "No heading has an id that another part of its page needs.");

  public static final Rule DEPTH =
      Rule.error("markdown-depth", "Quotes and lists nest at most 100 deep.");
  public static final Rule SIZE = Rule.error("markdown-size", "A page has at most 1 MiB of text.");
  public static final Rule BUDGET =
      Rule.error("markdown-budget", "A page can be read in time proportional to its length.");

  public static final List<Rule> ALL =
      List.of(
          RAW_HTML,
          COMMENT,
          OPEN_COMMENT,
          OPEN_CODE,
          UNSAFE_LINK,
          EMPTY_LINK,
          OPEN_REFERENCE,
          ESCAPED_REFERENCE,
          UNREAD_HEADING,
          UNREAD_LIST,
          UNREAD_LINK,
          UNREAD_CITATION,
          UNREAD_TABLE,
          TABLE_ROW,
          LOST_CELL,
          OPEN_EMPHASIS,
          INDENTED_TEXT,
          FILE_PATH,
          GOOGLE_LINK,
          EMPTY_HEADING,
          ATTRIBUTES,
          THIRD_PARTY_IMAGE,
          MISPLACED_EMBED,
          MISPLACED_CHART,
          UNKNOWN_FOOTNOTE,
          REPEATED_FOOTNOTE,
          UNUSED_FOOTNOTE,
          UNKNOWN_CALLOUT,
          REPEATED_HEADING_ID,
          DEPTH,
          SIZE,
          BUDGET);

  private MarkdownRules() {}
}
