package dev.candor.output.page;

import dev.candor.content.HubOrder;
import dev.candor.content.KindRole;
import dev.candor.content.Listing;
import dev.candor.content.Words;
import dev.candor.output.directory.DirectoryEntry;
import dev.candor.output.directory.DirectoryIndex;
import dev.candor.output.typography.Typesetter;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The directory's listings, for its pages and for its filter. */
public final class Listings {

  private Listings() {}

  /** All that are published: those who take new clients first, then by name. */
  static List<LinkedPage> inOrder(Site site) {
    return PageOrder.of(site).of(site.shared(KindRole.LISTING), HubOrder.RANK);
  }

  /** The address at which a listing's vCard is published. */
  public static String cardAddress(LinkedPage page) {
    return page.permalink() + page.page().id() + ".vcf";
  }

  static Listing of(LinkedPage page) {
    return page.page().content().listing().orElseThrow();
  }

  /** The filter's data; nothing if the directory is empty. */
  public static Optional<DirectoryIndex> index(Site site) {
    List<LinkedPage> pages = inOrder(site);
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            index(
                new Facets(site, pages),
                new Cards(site, Gallery.EMPTY),
                pages,
                Typesetter.of(site.config())));
  }

  static DirectoryIndex index(
      Facets facets, Cards cards, List<LinkedPage> pages, Typesetter typesetter) {
    SortedMap<String, String> countries = new TreeMap<>();
    facets
        .reach()
        .countries()
        .forEach((area, country) -> countries.put(Facets.slug(area), Facets.slug(country)));
    return DirectoryIndex.of(
        pages.stream().map(page -> listing(facets, cards, page)).toList(),
        countries,
        countries(pages),
        code -> placeLabel(facets.labels(), code),
        typesetter);
  }

  /** The countries in which someone may be seen. */
  private static Set<String> countries(List<LinkedPage> pages) {
    Set<String> countries = new TreeSet<>();
    for (LinkedPage page : pages) {
      Listing listing = of(page);
      listing.place().ifPresent(place -> countries.add(place.country()));
      listing.jurisdictions().forEach(code -> countries.add(code.split("-", 2)[0]));
    }
    return countries;
  }

  /** The name of an area, or its code and the name of its country: {@code CT, United States}. */
  private static String placeLabel(Labels labels, String code) {
    String label = labels.of(code);
    int dash = code.indexOf('-');
    return label.equals(code) && dash > 0
        ? code.substring(dash + 1) + ", " + labels.of(code.substring(0, dash))
        : label;
  }

  private static DirectoryEntry listing(Facets facets, Cards cards, LinkedPage page) {
    Listing listing = of(page);
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Facets.Facet facet : Facets.ALL) {
      put(values, facet.name(), facets.values(facet, listing));
    }
    // A place and a format together mean that format in that place: the filter needs both.
    values.remove(Facets.PLACE.name());
    put(values, "place-in-person", Reach.inPerson(listing));
    put(values, "place-remote", facets.reach().remote(listing));
    return new DirectoryEntry(
        cards.of(page).below(cards.base()), values, town(facets, listing), fee(facets, listing));
  }

  private static void put(SortedMap<String, List<String>> values, String name, List<String> some) {
    values.put(name, some.stream().map(Facets::slug).toList());
  }

  private static Optional<DirectoryEntry.Town> town(Facets facets, Listing listing) {
    if (!listing.formats().contains(Listing.Format.IN_PERSON)) {
      return Optional.empty();
    }
    return listing
        .place()
        .filter(p -> p.latitude().isPresent() && p.longitude().isPresent())
        .map(
            p ->
                new DirectoryEntry.Town(
                    facets.labels().place(p), p.latitude().orElse(0.0), p.longitude().orElse(0.0)));
  }

  private static Optional<DirectoryEntry.Fee> fee(Facets facets, Listing listing) {
    return listing
        .fee()
        .flatMap(
            fee ->
                fee.from()
                    .or(fee::to)
                    .map(
                        lowest ->
                            new DirectoryEntry.Fee(
                                fee.currency(),
                                (int) Math.min(Math.ceil(lowest), 1_000_000),
                                facets.feeInWords(fee))));
  }

  /** The formats of a listing as content spells them. */
  static List<String> formats(Listing listing) {
    return listing.formats().stream().map(Words::of).toList();
  }
}
