package dev.candor.site;

import dev.candor.content.KindRole;
import dev.candor.content.Listing;
import java.util.Map;
import java.util.TreeMap;

/** The countries that entries of the directory are in or may practise in. */
public final class ListedCountries {

  private ListedCountries() {}

  /** The first entry of each country, by the country's code. */
  public static Map<String, LinkedPage> of(Site site) {
    Map<String, LinkedPage> countries = new TreeMap<>();
    for (LinkedPage page : site.shared(KindRole.LISTING)) {
      page.page()
          .content()
          .listing()
          .ifPresent(
              listing -> {
                listing.place().ifPresent(place -> countries.putIfAbsent(place.country(), page));
                jurisdictions(site, listing)
                    .forEach(code -> countries.putIfAbsent(code.split("-", 2)[0], page));
              });
    }
    return countries;
  }

  private static Iterable<String> jurisdictions(Site site, Listing listing) {
    return Freshness.jurisdictions(listing, site.today());
  }
}
