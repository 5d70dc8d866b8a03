package dev.candor.site;

import dev.candor.parallel.Workers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what leads to each page, and what to read after it. */
final class Neighbours {

  private static final Set<String> RELATED_KINDS = Set.of("article", "vignette", "faq");

  private final Map<String, Target> byKey;
  private final Map<Target, Set<Target>> backlinks = new HashMap<>();
  private final Related related;

  Neighbours(List<Linked> linked, Map<String, Target> byKey) {
    this.byKey = byKey;
    Map<Target, Related.Traits> traits = new LinkedHashMap<>();
    for (Linked page : linked) {
      for (Target to : page.links()) {
        backlinks.computeIfAbsent(to, t -> new LinkedHashSet<>()).add(page.target());
      }
      if (isRelated(page.target())) {
        traits.put(page.target(), traitsOf(page));
      }
    }
    this.related = new Related(traits);
  }

  /** The pages with their neighbours, in the order given. */
  List<LinkedPage> of(List<Linked> linked, Workers workers) {
    return workers.map(linked, this::of);
  }

  private LinkedPage of(Linked page) {
    Target target = page.target();
    List<Target> back = List.copyOf(backlinks.getOrDefault(target, Set.of()));
    List<Target> byHand = FrontMatterLinks.related(target.page(), byKey);
    return new LinkedPage(
        target, page.body(), page.sources(), back, related.of(target, byHand, back));
  }

  /** All that the neighbours of this and of other pages depend on. */
  record Ties(Set<Target> links, Related.Traits traits, List<String> byHand, long changed) {}

  static Ties tiesOf(Linked linked) {
    return new Ties(
        linked.links(),
        traitsOf(linked),
        linked.target().page().references().stream()
            .filter(r -> r.key().equals("related") || r.key().equals("article"))
            .map(reference -> reference.kind() + "/" + reference.id())
            .toList(),
        Related.day(linked.target()));
  }

  private static Related.Traits traitsOf(Linked page) {
    Set<Target> links = new LinkedHashSet<>();
    for (Target link : page.links()) {
      if (isRelated(link)) {
        links.add(link);
      }
    }
    Set<String> topics = new LinkedHashSet<>(page.target().page().shared().topics());
    return new Related.Traits(links, topics, page.terms());
  }

  private static boolean isRelated(Target target) {
    return RELATED_KINDS.contains(target.page().kind().name());
  }
}
