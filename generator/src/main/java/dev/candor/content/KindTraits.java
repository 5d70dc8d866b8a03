package dev.candor.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the rest of the program must know about a kind in addition to its fields.
 *
 * @param roles what the program uses pages of the kind for
 * @param traits the properties of each of its pages
 * @param titleKey the key of a page's title
 * @param summaryKey the key of a page's summary
 * @param template the template that shows a page
 * @param hubs the pages that list its pages, the main one first
 * @param topicPlace where its pages appear on topic pages, the lowest first; empty if nowhere
 * @param search how search finds its pages; empty if it does not
 * @param schemaOrg how schema.org's vocabulary describes a page
 */
public record KindTraits(
    Set<KindRole> roles,
    Set<KindTrait> traits,
    String titleKey,
    String summaryKey,
    String template,
    List<KindHub> hubs,
    OptionalInt topicPlace,
    Optional<KindSearch> search,
    KindSchemaOrg schemaOrg) {

  public KindTraits {
    roles = Set.copyOf(roles);
    traits = Set.copyOf(traits);
    hubs = List.copyOf(hubs);
  }

  /** The same with hubs whose addresses begin with this one. */
  KindTraits under(String root) {
    List<KindHub> moved =
        hubs.stream().map(hub -> hub.in(root.substring(1) + hub.folder())).toList();
    return new KindTraits(
        roles, traits, titleKey, summaryKey, template, moved, topicPlace, search, schemaOrg);
  }

  /** The same for a kind in another folder. */
  KindTraits moved(String from, String to) {
    List<KindHub> moved =
        hubs.stream().map(hub -> hub.folder().equals(from) ? hub.in(to) : hub).toList();
    return new KindTraits(
        roles, traits, titleKey, summaryKey, template, moved, topicPlace, search, schemaOrg);
  }
}
