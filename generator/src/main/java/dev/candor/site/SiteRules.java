package dev.candor.site;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules that pages are held to in view of each other. */
public final class SiteRules {

  public static final Rule UNKNOWN_REFERENCE =
      Rule.error("unknown-reference", "Every reference leads to a page that exists or is planned.");
  public static final Rule AMBIGUOUS_REFERENCE =
      Rule.error("ambiguous-reference", "A reference leads to one page.");
  public static final Rule UNKNOWN_HEADING =
      Rule.error("unknown-heading", "A reference to a heading finds it on its page.");
  public static final Rule UNKNOWN_CITATION =
      Rule.error("unknown-citation", "Every citation is of a work in references.yaml.");
  public static final Rule RETRACTED =
      Rule.error("retracted-source", "No page cites a work that was withdrawn.");
  public static final Rule EMBED =
      Rule.error("embed", "Only vignettes are embedded, and none in itself.");
  public static final Rule BROKEN_LINK =
      Rule.error("broken-link", "Every link within the site leads somewhere.");
  public static final Rule MISSING_IMAGE =
      Rule.error("missing-image", "Every image that a page shows is there.");
  public static final Rule COLLISION =
      Rule.error("address-collision", "Every page, hub and old address has a place of its own.");
  public static final Rule TERM_COLLISION =
      Rule.error("term-collision", "Every name in the glossary belongs to one term.");
  public static final Rule CONTENT_NOTE =
      Rule.error("content-note", "Content notes are those that site.yaml lists.");
  public static final Rule PLANNED =
      Rule.note("planned-page", "A page that others refer to is still to be written.");
  public static final Rule WITHHELD =
      Rule.warning("withheld-page", "Published pages refer to published pages.");

  public static final Rule STALE_LISTING =
      Rule.warning("stale-listing", "A listing shows a licence that was checked of late.");

  public static final Rule STALE_HELPLINE =
      Rule.warning("stale-helpline", "Every helpline was checked of late, and on a day gone by.");
  public static final Rule SECURITY_EXPIRED =
      Rule.error("security-expired", "What security.txt says still holds.");
  public static final Rule SECURITY_EXPIRES =
      Rule.warning("security-expires", "What security.txt says holds for a month yet, and a year.");

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
          TERM_COLLISION,
          CONTENT_NOTE,
          PLANNED,
          WITHHELD,
          STALE_LISTING,
          STALE_HELPLINE,
          SECURITY_EXPIRED,
          SECURITY_EXPIRES);

  private SiteRules() {}
}
