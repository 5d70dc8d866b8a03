package dev.candor.content;

import dev.candor.diagnostic.Findings;

/** Checks that apply to every page with an author and a reviewer. */
final class Authorship {

  private Authorship() {}

  static void examine(Page page, Findings findings) {
    Content content = page.content();
    content
        .reviewer()
        .filter(content.authors()::contains)
        .ifPresent(
            reviewer ->
                findings.add(
                    PageRules.REVIEWER,
                    page.placeOf("reviewer"),
                    "\"" + reviewer + "\" is an author of this page and can't review it",
                    "name a reviewer who did not write it"));
    if (content.published().isPresent()
        && content.updated().isPresent()
        && content.updated().get().isBefore(content.published().get())) {
      findings.add(
          PageRules.DATES,
          page.placeOf("updated"),
          "updated "
              + content.updated().get()
              + " is before published "
              + content.published().get(),
          "write updated: " + content.published().get() + " or a later day");
    }
  }
}
