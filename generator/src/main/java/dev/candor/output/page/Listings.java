package dev.candor.output.page;

import dev.candor.content.Therapist;
import dev.candor.content.Words;
import dev.candor.output.directory.DirectoryEntry;
import dev.candor.output.directory.DirectoryIndex;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory's listings, as its pages show them and as its filter sees them. */
public final class Listings {

  private static final Comparator<LinkedPage> ACCEPTING_FIRST =
      Comparator.comparing((LinkedPage p) -> !therapist(p).accepting())
          .thenComparing(Lists.BY_TITLE);

  private Listings() {}

  /** All that are published: those who take new clients first, then by name. */
  static List<LinkedPage> inOrder(Site site) {
    return site.ofKind("therapist").stream().sorted(ACCEPTING_FIRST).toList();
  }

  /** The address at which a listing's vCard is published. */
  public static String cardAddress(LinkedPage page) {
    return page.permalink() + page.page().id() + ".vcf";
  }

  static Therapist therapist(LinkedPage page) {
    return (Therapist) page.page().content();
  }

  /** What the filter works from; nothing if there is nobody to find. */
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
    Therapist therapist = therapist(page);
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Facets.Facet facet : Facets.ALL) {
      put(values, facet.name(), facets.values(facet, therapist));
    }
    // A place and a format chosen together mean that format there: the filter needs to know both.
    values.remove(Facets.PLACE.name());
    put(values, "place-in-person", Reach.inPerson(therapist));
    put(values, "place-remote", facets.reach().remote(therapist));
    return new DirectoryEntry(cards.of(page), values, town(facets, therapist));
  }

  private static void put(SortedMap<String, List<String>> values, String name, List<String> some) {
    values.put(name, some.stream().map(Facets::slug).toList());
  }

  private static Optional<DirectoryEntry.Town> town(Facets facets, Therapist therapist) {
    if (!therapist.formats().contains(Therapist.Format.IN_PERSON)) {
      return Optional.empty();
    }
    return therapist
        .place()
        .filter(p -> p.latitude().isPresent() && p.longitude().isPresent())
        .map(
            p ->
                new DirectoryEntry.Town(
                    facets.labels().place(p), p.latitude().orElse(0.0), p.longitude().orElse(0.0)));
  }

  /** The formats of a listing as they stand in content. */
  static List<String> formats(Therapist therapist) {
    return therapist.formats().stream().map(Words::of).toList();
  }
}
