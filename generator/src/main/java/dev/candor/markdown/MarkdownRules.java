package dev.candor.markdown;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** What the Markdown of a file must keep to. */
public final class MarkdownRules {

  public static final Rule RAW_HTML =
      Rule.warning("raw-html", "Pages are written in Markdown; HTML is shown as text.");
  public static final Rule UNSAFE_LINK =
      Rule.error("unsafe-link", "Links lead to http, https, mailto, tel or within the site.");
  public static final Rule THIRD_PARTY_IMAGE =
      Rule.error(
          "third-party-image", "Images are files of the site, so that nobody is told who reads.");
  public static final Rule MISPLACED_EMBED =
      Rule.error("misplaced-embed", "An embedded page stands in a paragraph of its own.");
  public static final Rule MISPLACED_CHART =
      Rule.error("misplaced-chart", "A chart stands by itself at the left margin.");
  public static final Rule UNKNOWN_FOOTNOTE =
      Rule.warning("unknown-footnote", "Each footnote that is referred to is written.");
  public static final Rule UNUSED_FOOTNOTE =
      Rule.warning("unused-footnote", "Each footnote that is written is referred to.");
  public static final Rule UNKNOWN_CALLOUT =
      Rule.warning(
          "unknown-callout",
          "A callout is a NOTE, TIP, IMPORTANT, WARNING, CAUTION, EMERGENCY, SOON or ROUTINE.");
  public static final Rule REPEATED_HEADING_ID =
      Rule.warning("repeated-heading-id", "No two headings of a page are given the same id.");
  public static final Rule DEPTH =
      Rule.error("markdown-depth", "Quotes and lists nest at most 100 deep.");
  public static final Rule SIZE = Rule.error("markdown-size", "A page has at most 1 MiB of text.");
  public static final Rule BUDGET =
      Rule.error("markdown-budget", "A page takes no more work than its length explains.");

  public static final List<Rule> ALL =
      List.of(
          RAW_HTML,
          UNSAFE_LINK,
          THIRD_PARTY_IMAGE,
          MISPLACED_EMBED,
          MISPLACED_CHART,
          UNKNOWN_FOOTNOTE,
          UNUSED_FOOTNOTE,
          UNKNOWN_CALLOUT,
          REPEATED_HEADING_ID,
          DEPTH,
          SIZE,
          BUDGET);

  private MarkdownRules() {}
}
