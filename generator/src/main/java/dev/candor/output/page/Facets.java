package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
import dev.candor.content.Listing;
import dev.candor.render.Link;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The facets of the directory: place, format, specialty, fee and so on. */
final class Facets {

  /** A facet: its name in addresses and messages, and the values that a listing has. */
  record Facet(String name, Function<Listing, List<String>> values) {}

  /** Its values depend on more than one listing: {@link Reach} knows them. */
  static final Facet PLACE = new Facet("place", t -> List.of());

  private static final Facet SPECIALTY = new Facet("specialty", Listing::specialties);

  private static final Facet FEE =
      new Facet("fee", t -> t.fee().flatMap(Fees::band).map(List::of).orElse(List.of()));

  /** All facets, in the order in which readers see them. */
  static final List<Facet> ALL =
      List.of(
          PLACE,
          new Facet("format", Listings::formats),
          new Facet("accepting", t -> flag(t.accepting(), "now")),
          SPECIALTY,
          new Facet("clients", Listing::clients),
          new Facet("language", Facets::languages),
          FEE,
          new Facet("sliding-scale", t -> flag(lowerFees(t), "offered")),
          new Facet("insurance", Listing::insurance),
          new Facet("accessibility", Listing::accessibility),
          new Facet("modality", Listing::modalities),
          new Facet("affirming", Listing::affirming));

  /** Facets with a single value, which have their own wording. */
  private static final Set<String> FLAGS = Set.of("accepting", "sliding-scale");

  private final Site site;
  private final Labels labels;
  private final Reach reach;
  private final Map<String, String> countries;
  private final String hub;
  private final Map<String, Map<String, List<LinkedPage>>> listings = new TreeMap<>();

  Facets(Site site, List<LinkedPage> pages) {
    this.site = site;
    this.labels = new Labels(site);
    this.reach = new Reach(site, pages);
    this.countries = reach.countries();
    this.hub =
        site.config()
            .kinds()
            .of(KindRole.LISTING)
            .flatMap(ContentKind::hub)
            .map(KindHub::path)
            .orElse(Hubs.home(site.config().kinds()));
    for (Facet facet : ALL) {
      Map<String, List<LinkedPage>> byValue = new TreeMap<>();
      for (LinkedPage page : pages) {
        for (String value : values(facet, Listings.of(page))) {
          byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(page);
        }
      }
      listings.put(facet.name(), byValue);
    }
  }

  private static List<String> flag(boolean set, String value) {
    return set ? List.of(value) : List.of();
  }

  private static boolean lowerFees(Listing listing) {
    return listing.fee().map(Listing.Fee::slidingScale).orElse(false);
  }

  /** Languages without their regions: a search for English includes en-IE. */
  private static List<String> languages(Listing listing) {
    return listing.languages().stream().map(code -> code.split("-", 2)[0]).toList();
  }

  /** The values of a facet that a listing has, each once. */
  List<String> values(Facet facet, Listing listing) {
    List<String> values = facet.equals(PLACE) ? reach.all(listing) : facet.values().apply(listing);
    return List.copyOf(new LinkedHashSet<>(values));
  }

  /** {@code 90–120 GBP, lower fees for lower incomes}. */
  String feeInWords(Listing.Fee fee) {
    String words = Fees.words(fee, site.messages());
    return fee.slidingScale() ? site.messages().of("fee.with-lower", "fee", words) : words;
  }

  Labels labels() {
    return labels;
  }

  Reach reach() {
    return reach;
  }

  /** The values of a facet that any listing has, by their label, with their listings. */
  Map<String, List<LinkedPage>> of(Facet facet) {
    Map<String, List<LinkedPage>> sorted =
        new TreeMap<>(
            Comparator.comparing((String value) -> sortKey(facet, value))
                .thenComparing(Comparator.naturalOrder()));
    sorted.putAll(listings.getOrDefault(facet.name(), Map.of()));
    return sorted;
  }

  private String sortKey(Facet facet, String value) {
    if (facet.equals(FEE)) {
      return Fees.sortKey(value);
    }
    String label = site.messages().alphabet().key(label(facet, value));
    return facet.equals(PLACE)
        ? countryOf(value)
            .map(
                country -> site.messages().alphabet().key(label(facet, country)) + "\u0000" + label)
            .orElse(label)
        : label;
  }

  /** The country that a place is an area of, if it is one: places are a tree. */
  Optional<String> countryOf(String place) {
    return Optional.ofNullable(countries.get(place));
  }

  /** The heading of a facet. */
  String title(Facet facet) {
    return site.messages().of("facet." + facet.name());
  }

  String label(Facet facet, String value) {
    if (facet.equals(SPECIALTY)) {
      return site.find(KindRole.TOPIC, value).map(LinkedPage::title).orElse(value);
    }
    if (facet.equals(FEE)) {
      return Fees.label(value, site.messages());
    }
    return FLAGS.contains(facet.name())
        ? site.messages().of("facet." + facet.name() + "-" + value)
        : labels.of(value);
  }

  /** The address of the directory's first page. */
  String hub() {
    return hub;
  }

  String address(Facet facet, String value) {
    return hub + facet.name() + "/" + slug(value) + "/";
  }

  /** The links of one listing to the pages of a facet that it is on. */
  List<Link> links(String facetName, Listing listing) {
    List<Link> links = new ArrayList<>();
    for (Facet facet : ALL) {
      if (facet.name().equals(facetName)) {
        for (String value : values(facet, listing)) {
          links.add(new Link(address(facet, value), label(facet, value)));
        }
      }
    }
    return links;
  }

  /** The page of the area in which a practice is, if clients may be seen there. */
  Optional<String> placeOf(Listing listing) {
    return listing
        .place()
        .map(Listing.Place::area)
        .filter(reach.all(listing)::contains)
        .map(area -> address(PLACE, area));
  }

  /** Letters and digits in lower case, anything else as a dash; other scripts by code point. */
  static String slug(String value) {
    StringBuilder slug = new StringBuilder();
    value
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.appendCodePoint(c);
              } else if (c < 128) {
                slug.append(slug.isEmpty() || slug.charAt(slug.length() - 1) == '-' ? "" : "-");
              } else {
                slug.append('u').append(Integer.toHexString(c));
              }
            });
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "other" : slug.toString();
  }
}
