package dev.candor.report.health;

import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.KindTrait;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.site.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The links between pages, laid out on a plane. If there are too many pages for a useful picture,
 * it shows topics, each standing for its pages.
 */
public record LinkMap(
    List<Node> pages, boolean byTopic, List<Node> pictured, List<Spring> springs) {

  /** The largest number of pages that are drawn one by one. */
  static final int MOST = 1_500;

  /**
   * A page or, in a picture of topics, a topic: with its kind, how many pages it stands for, the
   * indices of the nodes it links to and that link to it, and its position.
   */
  public record Node(
      Named page,
      ContentKind<?> kind,
      int weight,
      List<Integer> to,
      List<Integer> from,
      double x,
      double y) {
    public Node {
      to = List.copyOf(to);
      from = List.copyOf(from);
    }

    Node at(double newX, double newY) {
      return new Node(page, kind, weight, to, from, newX, newY);
    }

    int links() {
      return to.size() + from.size();
    }
  }

  /** Two nodes that belong near each other; {@code drawn} if one links to the other. */
  public record Spring(int from, int to, boolean drawn, int weight) {}

  public LinkMap {
    pages = List.copyOf(pages);
    pictured = List.copyOf(pictured);
    springs = List.copyOf(springs);
  }

  static LinkMap of(Site site) {
    return of(site, MOST);
  }

  static LinkMap of(Site site, int most) {
    List<LinkedPage> all = site.pages().stream().filter(p -> p.has(KindTrait.INDEXED)).toList();
    Map<Target, Integer> numbers = new HashMap<>();
    all.forEach(page -> numbers.put(page.target(), numbers.size()));
    List<TreeSet<Integer>> to = new ArrayList<>();
    all.forEach(page -> to.add(new TreeSet<>()));
    List<List<Integer>> from = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Integer> back = new ArrayList<>();
      for (Target other : all.get(i).backlinks()) {
        Integer number = numbers.get(other);
        if (number != null) {
          back.add(number);
          to.get(number).add(i);
        }
      }
      back.sort(null);
      from.add(back);
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ContentKind<?> kind = all.get(i).kind();
      nodes.add(new Node(Named.of(all.get(i)), kind, 1, List.copyOf(to.get(i)), from.get(i), 0, 0));
    }
    return nodes.size() <= most ? ofPages(all, nodes) : ofTopics(all, nodes);
  }

  private static LinkMap ofPages(List<LinkedPage> all, List<Node> nodes) {
    List<Spring> springs = new ArrayList<>();
    Map<String, Integer> topics = topicsOf(all);
    for (int i = 0; i < nodes.size(); i++) {
      for (int to : nodes.get(i).to()) {
        springs.add(new Spring(i, to, true, 1));
      }
      for (String topic : all.get(i).page().shared().topics()) {
        Integer number = topics.get(topic);
        if (number != null) {
          springs.add(new Spring(i, number, false, 1));
        }
      }
    }
    List<Node> placed = Layout.of(nodes, springs);
    return new LinkMap(placed, false, placed, springs);
  }

  private static Map<String, Integer> topicsOf(List<LinkedPage> all) {
    Map<String, Integer> topics = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).is(KindRole.TOPIC)) {
        topics.put(all.get(i).page().id(), i);
      }
    }
    return topics;
  }

  /** Each page counts under its first topic; pages without a topic are left out. */
  private static LinkMap ofTopics(List<LinkedPage> all, List<Node> nodes) {
    Map<String, Integer> topics = topicsOf(all);
    List<Integer> kept = topics.values().stream().sorted().toList();
    int[] topicOf = new int[nodes.size()];
    int[] weights = new int[kept.size()];
    for (int i = 0; i < nodes.size(); i++) {
      List<String> named = all.get(i).page().shared().topics();
      Integer topic = all.get(i).is(KindRole.TOPIC) ? Integer.valueOf(i) : null;
      if (topic == null && !named.isEmpty()) {
        topic = topics.get(named.get(0));
      }
      topicOf[i] = topic == null ? -1 : kept.indexOf(topic);
      if (topicOf[i] >= 0) {
        weights[topicOf[i]]++;
      }
    }
    Map<List<Integer>, Integer> links = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int to : nodes.get(i).to()) {
        if (topicOf[i] >= 0 && topicOf[to] >= 0 && topicOf[i] != topicOf[to]) {
          links.merge(List.of(topicOf[i], topicOf[to]), 1, Integer::sum);
        }
      }
    }
    List<Spring> springs = new ArrayList<>();
    links.forEach((ends, count) -> springs.add(new Spring(ends.get(0), ends.get(1), true, count)));
    List<Node> condensed = new ArrayList<>();
    for (int t = 0; t < kept.size(); t++) {
      int self = t;
      List<Integer> to =
          springs.stream().filter(s -> s.from() == self).map(Spring::to).sorted().toList();
      List<Integer> from =
          springs.stream().filter(s -> s.to() == self).map(Spring::from).sorted().toList();
      Node topic = nodes.get(kept.get(t));
      condensed.add(new Node(topic.page(), topic.kind(), weights[t], to, from, 0, 0));
    }
    return new LinkMap(nodes, true, Layout.of(condensed, springs), springs);
  }
}
