package dev.candor.output.page;

import dev.candor.content.HubOrder;
import dev.candor.content.KindRole;
import dev.candor.content.Listing;
import dev.candor.content.Words;
import dev.candor.output.directory.DirectoryEntry;
import dev.candor.output.directory.DirectoryIndex;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory's listings, for its pages and for its filter. */
public final class Listings {

  private Listings() {}

  /** All that are published: those who take new clients first, then by name. */
  static List<LinkedPage> inOrder(Site site) {
    return Lists.inOrder(site.shared(KindRole.LISTING), HubOrder.RANK);
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
        : Optional.of(index(new Facets(site, pages), new Cards(site, Gallery.EMPTY), pages));
  }

  static DirectoryIndex index(Facets facets, Cards cards, List<LinkedPage> pages) {
    SortedMap<String, String> countries = new TreeMap<>();
    facets
        .reach()
        .countries()
        .forEach((area, country) -> countries.put(Facets.slug(area), Facets.slug(country)));
    return DirectoryIndex.of(
        pages.stream().map(page -> listing(facets, cards, page)).toList(), countries);
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
    return new DirectoryEntry(cards.of(page).below(cards.base()), values, town(facets, listing));
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

  /** The formats of a listing as content spells them. */
  static List<String> formats(Listing listing) {
    return listing.formats().stream().map(Words::of).toList();
  }
}
