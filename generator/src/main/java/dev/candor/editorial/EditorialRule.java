package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import java.util.List;

/** Something that content is held to, in one or a few rules. */
interface EditorialRule {

  /** The rules that it may find broken. */
  List<Rule> rules();

  /** Looks at one page; other pages are looked at beside it. */
  default void examine(PageProse page, Findings findings) {}

  /** Looks at what concerns several pages, or the data. */
  default void examine(SiteUnderReview desk) {}

  /** Whether it also looks at the site in other languages; not if what it looks at is shared. */
  default boolean ofEveryLanguage() {
    return true;
  }

  /** Whether it knows English, and so has nothing to say of pages in another language. */
  default boolean knowsEnglish() {
    return false;
  }

  /**
   * Whether it keeps a build from being published, and so belongs to every build of a site that the
   * public reads.
   */
  default boolean guardsPublishing() {
    return false;
  }
}
