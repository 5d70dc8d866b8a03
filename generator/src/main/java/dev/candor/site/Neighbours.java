package dev.candor.site;

import dev.candor.content.KindTrait;
import dev.candor.content.Kinds;
import dev.candor.parallel.Async;
import dev.candor.parallel.Workers;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Finds the pages that link to each page, and what to read after it. */
final class Neighbours {

  private final Kinds kinds;
  private final Map<Target, Set<Target>> backlinks;
  private final Related related;

  Neighbours(List<Linked> linked, Kinds kinds) {
    this.kinds = kinds;
    CompletableFuture<Map<Target, Set<Target>>> led = Async.supply(() -> backlinks(linked));
    Map<Target, Related.Traits> traits = new LinkedHashMap<>();
    for (Linked page : linked) {
      if (isRelated(page.target())) {
        traits.put(page.target(), traitsOf(page));
      }
    }
    this.related = new Related(traits);
    this.backlinks = Async.join(led);
  }

  private static Map<Target, Set<Target>> backlinks(List<Linked> linked) {
    Map<Target, Set<Target>> backlinks = new HashMap<>();
    for (Linked page : linked) {
      for (Target to : page.links()) {
        backlinks.computeIfAbsent(to, t -> new LinkedHashSet<>()).add(page.target());
      }
    }
    return backlinks;
  }

  /** The pages with their neighbours, in the order given. */
  List<LinkedPage> of(List<Linked> linked, Map<String, Target> byKey, Workers workers) {
    return workers.map(linked, page -> of(page, byKey));
  }

  /** One page with its neighbours in their current versions. */
  LinkedPage of(Linked page, Map<String, Target> byKey) {
    Target target = page.target();
    List<Target> back = asNow(backlinks.getOrDefault(target, Set.of()), byKey);
    List<Target> byHand = FrontMatterLinks.related(target.page(), kinds, byKey);
    return new LinkedPage(
        target, page.body(), page.sources(), back, asNow(related.of(target, byHand, back), byKey));
  }

  private static List<Target> asNow(Collection<Target> targets, Map<String, Target> byKey) {
    return targets.stream().map(target -> byKey.getOrDefault(target.key(), target)).toList();
  }

  /**
   * Records new links of some pages, while everything else that neighbours depend on is unchanged,
   * and returns the pages whose neighbours may have changed: those pages, and the old and new
   * targets of their links. No other score changes, nor any position in a circle.
   */
  Set<Target> relink(List<Linked> now, Map<String, Linked> before) {
    Set<Target> others = new LinkedHashSet<>();
    Set<Target> led = new LinkedHashSet<>();
    for (Linked page : now) {
      Linked then = before.get(page.target().permalink());
      if (then != null && !then.links().equals(page.links())) {
        others.add(page.target());
        led.addAll(then.links());
        led.addAll(page.links());
        related.relink(page.target(), page.links());
      }
    }
    for (Target target : led) {
      Set<Target> from = new LinkedHashSet<>();
      for (Linked page : now) {
        if (page.links().contains(target)) {
          from.add(page.target());
        }
      }
      backlinks.put(target, from);
    }
    others.addAll(led);
    return others;
  }

  /** Everything the neighbours of this and other pages depend on, except its links. */
  record Ties(
      List<String> topics,
      List<String> contentNotes,
      List<Target> terms,
      List<String> byHand,
      Optional<String> partOf,
      long changed) {}

  static Ties tiesOf(Linked linked) {
    return new Ties(
        linked.target().page().shared().topics(),
        linked.target().page().shared().contentNotes(),
        List.copyOf(linked.terms()),
        linked.target().page().references().stream()
            .filter(r -> r.key().equals("related"))
            .map(reference -> reference.kind() + "/" + reference.id())
            .toList(),
        linked.target().page().content().partOf(),
        linked.target().day());
  }

  private static Related.Traits traitsOf(Linked page) {
    Set<String> topics = new LinkedHashSet<>(page.target().page().shared().topics());
    return new Related.Traits(page.links(), topics, page.terms());
  }

  private static boolean isRelated(Target target) {
    return target.page().kind().has(KindTrait.RELATED);
  }
}
