package dev.candor.site;

import dev.candor.diagnostic.Rule;
import dev.candor.markdown.MarkdownRules;
import java.util.List;

/** The rules that concern pages in relation to each other. */
public final class SiteRules {

  public static final Rule UNKNOWN_REFERENCE =
      Rule.error("unknown-reference", "Every reference names a page that exists or is planned.");
  public static final Rule AMBIGUOUS_REFERENCE =
      Rule.error("ambiguous-reference", "Every reference names exactly one page.");
  public static final Rule UNKNOWN_HEADING =
      Rule.error("unknown-heading", "A reference to a heading names one that the page has.");
  public static final Rule UNKNOWN_CITATION =
      Rule.error("unknown-citation", "Every cited work is in references.yaml.");
  public static final Rule RETRACTED =
      Rule.error("retracted-source", "No page cites a work that was withdrawn.");
  public static final Rule EMBED =
      Rule.error("embed", "Pages embed only vignettes, and no page embeds itself.");
  public static final Rule BROKEN_LINK =
      Rule.error("broken-link", "Every link within the site goes to something published.");
  public static final Rule MISSING_IMAGE =
      Rule.error("missing-image", "Every image that a page shows exists.");
  public static final Rule COLLISION =
      Rule.error("address-collision", "Every page, hub and old address has a unique address.");
  public static final Rule REDIRECT_ENDING =
      Rule.error("redirect-ending", "Every old address is one that the site's hosts can redirect.");
  public static final Rule TERM_COLLISION =
      Rule.error("term-collision", "Every name in the glossary belongs to one term.");
  public static final Rule CONTENT_NOTE =
      Rule.error("content-note", "Content notes are those that site.yaml lists.");
  public static final Rule PLANNED =
      Rule.note("planned-page", "Other pages refer to a page that isn't written yet.");
  public static final Rule WITHHELD =
      Rule.warning("withheld-page", "Published pages refer to published pages.");
  public static final Rule FUTURE_UPDATE =
      Rule.warning("future-update", "No published page was updated in the future.");

  public static final Rule EXPIRING =
      Rule.warning("expiring-page", "No page expires before the pages that need it.");
  public static final Rule FUTURE_DATE =
      Rule.warning("future-date", "No page waits for more than a year until it is published.");
  public static final Rule STALE_LISTING =
      Rule.warning(
          "stale-listing", "Every listing has a valid licence that was checked within 180 days.");

  public static final Rule STALE_HELPLINE =
      Rule.warning("stale-helpline", "Every helpline was checked recently, and not in the future.");
  public static final Rule SECURITY_EXPIRED =
      Rule.error("security-expired", "security.txt has not expired.");
  public static final Rule SECURITY_EXPIRES =
      Rule.warning(
          "security-expires", "security.txt expires in more than 30 days and within a year.");

  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          UNKNOWN_REFERENCE,
          AMBIGUOUS_REFERENCE,
          UNKNOWN_HEADING,
          UNKNOWN_CITATION,
          RETRACTED,
          EMBED,
          BROKEN_LINK,
          MISSING_IMAGE,
          COLLISION,
          REDIRECT_ENDING,
          MarkdownRules.RESERVED_ID,
          TERM_COLLISION,
          CONTENT_NOTE,
          PLANNED,
          WITHHELD,
          FUTURE_UPDATE,
          EXPIRING,
          FUTURE_DATE,
          STALE_LISTING,
          STALE_HELPLINE,
          SECURITY_EXPIRED,
          SECURITY_EXPIRES);

  private SiteRules() {}
}
