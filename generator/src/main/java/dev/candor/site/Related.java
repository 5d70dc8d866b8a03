package dev.candor.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to read next: at most five pages for each page, those set by hand first, then those that
 * share the most links, topics and glossary terms with it.
 *
 * <p>Linear in pages: a page is compared with its neighbours only: the pages it links to or is
 * linked from, and, in the list of each topic, pair of topics and term that it has, the few that
 * stand next to it in a circle ordered by date. So every page is somebody's neighbour, and no list
 * is walked from end to end.
 */
final class Related {

  static final int MOST = 5;
  private static final int NEAR = 6;
  private static final int PER_LINK = 4;
  private static final int PER_TOPIC = 3;
  private static final int PER_TERM = 1;

  private final Map<Target, Traits> traits;
  private final Map<String, List<Target>> circles = new LinkedHashMap<>();
  private final Map<String, Map<Target, Integer>> places = new HashMap<>();

  /** What a page can have in common with others. */
  record Traits(Set<Target> links, Set<String> topics, Set<Target> terms) {}

  /** The traits of every page that may be related to another, in the order of the pages. */
  Related(Map<Target, Traits> traits) {
    this.traits = traits;
    traits.forEach(
        (target, t) ->
            features(t)
                .forEach(f -> circles.computeIfAbsent(f, k -> new ArrayList<>()).add(target)));
    circles.forEach(
        (feature, circle) -> {
          circle.sort(NEWEST_FIRST);
          Map<Target, Integer> place = new HashMap<>();
          for (int i = 0; i < circle.size(); i++) {
            place.put(circle.get(i), i);
          }
          places.put(feature, place);
        });
  }

  static final Comparator<Target> NEWEST_FIRST =
      Comparator.comparing(
              (Target t) ->
                  t.page()
                      .content()
                      .updated()
                      .or(() -> t.page().content().published())
                      .map(Object::toString)
                      .orElse(""))
          .reversed()
          .thenComparing(Target::permalink);

  private static List<String> features(Traits t) {
    List<String> features = new ArrayList<>();
    List<String> topics = List.copyOf(t.topics());
    for (int i = 0; i < topics.size(); i++) {
      features.add("topic " + topics.get(i));
      for (int j = i + 1; j < Math.min(topics.size(), 4); j++) {
        features.add("topics " + topics.get(i) + " " + topics.get(j));
      }
    }
    t.terms().stream().limit(8).forEach(term -> features.add("term " + term.permalink()));
    return features;
  }

  List<Target> of(Target page, List<Target> byHand, Collection<Target> backlinks) {
    Traits own = traits.get(page);
    Set<Target> chosen = new LinkedHashSet<>(byHand);
    if (own != null) {
      List<Scored> scored = new ArrayList<>();
      for (Target candidate : candidates(page, own, backlinks)) {
        Traits theirs = traits.get(candidate);
        if (theirs != null && !candidate.equals(page) && !chosen.contains(candidate)) {
          scored.add(new Scored(candidate, score(page, own, candidate, theirs)));
        }
      }
      scored.sort(Scored.BEST_FIRST);
      for (Scored s : scored) {
        if (chosen.size() >= MOST) {
          break;
        }
        chosen.add(s.target());
      }
    }
    return chosen.stream().limit(MOST).toList();
  }

  private record Scored(Target target, int score) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingInt((Scored s) -> -s.score())
            .thenComparing(Scored::target, NEWEST_FIRST);
  }

  private Set<Target> candidates(Target page, Traits own, Collection<Target> backlinks) {
    Set<Target> near = new LinkedHashSet<>(own.links());
    backlinks.stream().limit(20).forEach(near::add);
    for (String feature : features(own)) {
      List<Target> circle = circles.getOrDefault(feature, List.of());
      Integer place = places.getOrDefault(feature, Map.of()).get(page);
      if (place != null) {
        for (int step = 1; step <= Math.min(NEAR, circle.size() - 1); step++) {
          near.add(circle.get((place + step) % circle.size()));
        }
      }
    }
    return near;
  }

  private static int score(Target page, Traits own, Target candidate, Traits theirs) {
    int score = 0;
    if (own.links().contains(candidate)) {
      score += PER_LINK;
    }
    if (theirs.links().contains(page)) {
      score += PER_LINK;
    }
    for (String topic : own.topics()) {
      score += theirs.topics().contains(topic) ? PER_TOPIC : 0;
    }
    for (Target term : own.terms()) {
      score += theirs.terms().contains(term) ? PER_TERM : 0;
    }
    return score;
  }
}
