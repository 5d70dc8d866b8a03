package dev.candor.editorial;

import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import java.util.List;

/** Nobody invented is shown to the public as if they could be called. */
final class SampleStandard implements EditorialRule {

  static final Rule SAMPLE =
      Rule.error("sample-in-production", "A public site has no invented people.");

  @Override
  public List<Rule> rules() {
    return List.of(SAMPLE);
  }

  @Override
  public boolean guardsPublishing() {
    return true;
  }

  @Override
  public void examine(SiteUnderReview desk) {
    if (!desk.site().config().production()) {
      return;
    }
    for (LinkedPage page : desk.pages()) {
      if (page.page().content().sample()) {
        desk.add(
            SAMPLE,
            page.page(),
            "sample",
            "\"" + page.title() + "\" is invented, but this site is public",
            "delete the page, or set production: false in site.yaml");
      }
    }
  }
}
