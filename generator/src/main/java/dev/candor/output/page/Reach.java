package dev.candor.output.page;

import dev.candor.content.Listing;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which professionals can see a reader in a place: in person, where the practice is; by video or
 * phone, where the people listed may practise. A jurisdiction that is a country includes all its
 * areas, and a country as a place includes who may practise in any of them.
 */
final class Reach {

  private final LocalDate today;
  private final Map<String, Set<String>> areas = new LinkedHashMap<>();

  Reach(Site site, List<LinkedPage> listings) {
    this.today = site.today();
    for (LinkedPage page : listings) {
      Listing listing = Listings.of(page);
      listing.place().ifPresent(place -> add(place.country(), place.area()));
      for (String jurisdiction : listing.jurisdictions()) {
        int dash = jurisdiction.indexOf('-');
        if (dash > 0) {
          add(jurisdiction.substring(0, dash), jurisdiction);
        }
      }
    }
  }

  private void add(String country, String area) {
    if (area.equals(country)) {
      return;
    }
    areas.computeIfAbsent(country, c -> new TreeSet<>()).add(area);
  }

  /** The practice's area and country, if clients are seen there. */
  static List<String> inPerson(Listing listing) {
    if (!listing.formats().contains(Listing.Format.IN_PERSON)) {
      return List.of();
    }
    return listing
        .place()
        .map(place -> List.copyOf(new LinkedHashSet<>(List.of(place.area(), place.country()))))
        .orElse(List.of());
  }

  /** Where clients seen by video or phone may be: states, provinces, whole countries. */
  List<String> remote(Listing listing) {
    return listing.formats().stream().anyMatch(f -> f != Listing.Format.IN_PERSON)
        ? Freshness.jurisdictions(listing, today)
        : List.of();
  }

  /** Every area of a listing, and the country that contains it. */
  SortedMap<String, String> countries() {
    SortedMap<String, String> countries = new TreeMap<>();
    areas.forEach((country, some) -> some.forEach(area -> countries.put(area, country)));
    return countries;
  }

  /** Every place in which clients can be seen, in person or remotely. */
  List<String> all(Listing listing) {
    Set<String> places = new LinkedHashSet<>(inPerson(listing));
    for (String jurisdiction : remote(listing)) {
      places.add(jurisdiction);
      int dash = jurisdiction.indexOf('-');
      if (dash > 0) {
        places.add(jurisdiction.substring(0, dash));
      }
      places.addAll(areas.getOrDefault(jurisdiction, Set.of()));
    }
    return List.copyOf(places);
  }
}
