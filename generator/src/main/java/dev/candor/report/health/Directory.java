package dev.candor.report.health;

import dev.candor.content.Listing;
import dev.candor.content.Page;
import dev.candor.site.Freshness;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How current the directory is: every licence of every listing, the longest unchecked first. */
public record Directory(List<Licence> licences, int listings, int hidden) {

  /** A licence of a listing, when it was checked, and how current that is. */
  public record Licence(
      String listing,
      String name,
      LocalDate checked,
      Optional<LocalDate> expires,
      Freshness freshness,
      boolean sample,
      Spot spot) {}

  public Directory {
    licences = List.copyOf(licences);
  }

  static Directory of(Site site, List<Page> pages) {
    List<Licence> licences = new ArrayList<>();
    int listings = 0;
    int hidden = 0;
    for (Page page : pages) {
      Listing listing = page.content().listing().orElse(null);
      if (page.shared().draft() || listing == null) {
        continue;
      }
      listings++;
      boolean shown = false;
      for (Listing.Licence licence : listing.licences()) {
        Freshness freshness = Freshness.of(licence, site.today());
        shown |= freshness != Freshness.VOID;
        licences.add(
            new Licence(
                listing.name(),
                licence.type() + " " + licence.number() + ", " + licence.jurisdiction(),
                licence.checked(),
                licence.expires(),
                freshness,
                listing.sample(),
                Spot.of(page, "licences")));
      }
      hidden += shown ? 0 : 1;
    }
    licences.sort(
        Comparator.comparing(Licence::checked)
            .thenComparing(Licence::listing)
            .thenComparing(Licence::name));
    return new Directory(licences, listings, hidden);
  }

  long count(Freshness freshness) {
    return licences.stream().filter(licence -> licence.freshness() == freshness).count();
  }
}
