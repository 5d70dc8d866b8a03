package dev.candor.output.page;

import dev.candor.content.Therapist;
import dev.candor.content.Words;
import dev.candor.render.Link;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The ways to look through the directory: by place, format, way of working, specialty, language.
 */
final class Facets {

  /** A way to look: its name in addresses, its heading, and the values that a listing has. */
  record Facet(String name, String title, Function<Therapist, List<String>> values) {}

  static final List<Facet> ALL =
      List.of(
          new Facet("place", "By place", Facets::places),
          new Facet("format", "By format", t -> t.formats().stream().map(Words::of).toList()),
          new Facet("modality", "By way of working", Therapist::modalities),
          new Facet("specialty", "By specialty", Therapist::specialties),
          new Facet("language", "By language", Therapist::languages));

  private final Site site;
  private final Labels labels;
  private final Map<String, Map<String, List<LinkedPage>>> listings = new TreeMap<>();

  Facets(Site site, List<LinkedPage> therapists) {
    this.site = site;
    this.labels = new Labels(site.config());
    for (Facet facet : ALL) {
      Map<String, List<LinkedPage>> byValue = new TreeMap<>();
      for (LinkedPage page : therapists) {
        Set<String> values =
            new LinkedHashSet<>(facet.values().apply((Therapist) page.page().content()));
        for (String value : values) {
          byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(page);
        }
      }
      listings.put(facet.name(), byValue);
    }
  }

  /** Where a practice is, and wherever else its therapist may practise. */
  private static List<String> places(Therapist therapist) {
    Set<String> places = new LinkedHashSet<>();
    therapist.place().ifPresent(p -> places.add(p.area()));
    places.addAll(therapist.jurisdictions());
    return List.copyOf(places);
  }

  /** The values of a facet that any listing has, by what readers are shown, with their listings. */
  Map<String, List<LinkedPage>> of(Facet facet) {
    Map<String, List<LinkedPage>> sorted =
        new TreeMap<>(
            Comparator.comparing((String value) -> Lists.sortKey(label(facet, value)))
                .thenComparing(Comparator.naturalOrder()));
    sorted.putAll(listings.getOrDefault(facet.name(), Map.of()));
    return sorted;
  }

  String label(Facet facet, String value) {
    return facet.name().equals("specialty")
        ? site.find("topics", value).map(LinkedPage::title).orElse(value)
        : labels.of(value);
  }

  static String address(Facet facet, String value) {
    return "/therapists/" + facet.name() + "/" + slug(value) + "/";
  }

  /** The links of one listing to the pages of a facet that it is on. */
  List<Link> links(String facetName, Therapist therapist) {
    List<Link> links = new ArrayList<>();
    for (Facet facet : ALL) {
      if (facet.name().equals(facetName)) {
        for (String value : new LinkedHashSet<>(facet.values().apply(therapist))) {
          links.add(new Link(address(facet, value), label(facet, value)));
        }
      }
    }
    return links;
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
