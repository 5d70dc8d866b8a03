package dev.candor.output.page;

import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * Where a site says that something is invented: beside each name, or once for the whole site while
 * its directory has only samples.
 */
final class Samples {

  private final Optional<String> banner;
  private final boolean entriesMarked;
  private final boolean peopleMarked;

  Samples(Site site) {
    boolean demonstration = allInvented(site, KindRole.LISTING);
    boolean everyone = demonstration && allInvented(site, KindRole.PERSON);
    this.entriesMarked = !demonstration;
    this.peopleMarked = !everyone;
    this.banner =
        demonstration
            ? Optional.of(site.messages().of(everyone ? "sample.all" : "sample.entries"))
            : Optional.empty();
  }

  /** What every page says on a site whose directory has only samples. */
  Optional<String> banner() {
    return banner;
  }

  /** Whether a person or an entry has a marker of their own. */
  boolean marks(LinkedPage page) {
    return marks(page.page());
  }

  boolean marks(Page page) {
    boolean entry = page.kind().is(KindRole.LISTING);
    return page.content().sample() && (entry ? entriesMarked : peopleMarked);
  }

  private static boolean allInvented(Site site, KindRole role) {
    List<LinkedPage> pages = site.shared(role); // every language lists the same people
    return !pages.isEmpty() && pages.stream().allMatch(page -> page.page().content().sample());
  }
}
