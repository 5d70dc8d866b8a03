package dev.candor.output.search;

import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.KindSearch;
import dev.candor.content.SiteConfig;
import dev.candor.output.search.SearchEntry.Group;
import java.util.Locale;
import java.util.Map;

/** The headings of results. What is not among these words follows from the kind. */
final class SearchLabels {

  private static final Map<String, String> WORDS =
      Map.of(
          "search.faq", "Questions",
          "search.term", "Words to know",
          "search.page", "About this site");

  private final SiteConfig config;

  SearchLabels(SiteConfig config) {
    this.config = config;
  }

  /** The parts of the site that its menu names. */
  Group parts() {
    return new Group(0, "Parts of this site", 0.9);
  }

  Group myths() {
    return new Group(40, "Misconceptions", 0.95);
  }

  Group of(ContentKind<?> kind, KindSearch how) {
    String usual = kind.plural();
    if (kind.is(KindRole.LISTING)) {
      String plural = config.kinds().directory().orElseThrow().plural();
      usual = plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }
    return new Group(how.place(), WORDS.getOrDefault("search." + kind.name(), usual), how.prior());
  }
}
