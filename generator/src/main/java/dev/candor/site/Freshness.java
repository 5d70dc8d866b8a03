package dev.candor.site;

import dev.candor.content.Listing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How reliable a licence is, by the day it was last checked with its board. */
public enum Freshness {
  /** Checked within 90 days: US plans must verify their directories as often. */
  FRESH,
  /** Checked within 180 days: shown without a badge. */
  STALE,
  /** Checked longer ago, or expired: not shown. */
  VOID;

  public static Freshness of(Listing.Licence licence, LocalDate today) {
    if (licence.expires().filter(today::isAfter).isPresent()
        || licence.checked().plusDays(180).isBefore(today)) {
      return VOID;
    }
    return licence.checked().plusDays(90).isBefore(today) ? STALE : FRESH;
  }

  /** The day of the last check that still counts as fresh, if any licence had one. */
  public static Optional<LocalDate> lastCheck(Listing listing, LocalDate today) {
    return listing.licences().stream()
        .filter(licence -> of(licence, today) == FRESH)
        .map(Listing.Licence::checked)
        .max(Comparator.naturalOrder());
  }

  /** Valid licences; all of them if none is valid, as in a preview of withheld listings. */
  public static List<Listing.Licence> holding(Listing listing, LocalDate today) {
    List<Listing.Licence> holding =
        listing.licences().stream().filter(l -> of(l, today) != VOID).toList();
    return holding.isEmpty() ? listing.licences() : holding;
  }

  /** Where a listed person may practise, except places whose licence has expired. */
  public static List<String> jurisdictions(Listing listing, LocalDate today) {
    List<Listing.Licence> holding = holding(listing, today);
    return listing.jurisdictions().stream()
        .filter(j -> licensedIn(holding, j) || !licensedIn(listing.licences(), j))
        .toList();
  }

  private static boolean licensedIn(List<Listing.Licence> licences, String jurisdiction) {
    return licences.stream().anyMatch(l -> l.jurisdiction().equals(jurisdiction));
  }
}
