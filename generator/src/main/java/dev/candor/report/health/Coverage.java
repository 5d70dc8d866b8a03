package dev.candor.report.health;

import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.KindTrait;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many pages each topic has, the fewest first, and which pages have no topic. */
public record Coverage(
    List<ContentKind<?>> kinds, List<Topic> topics, List<Named> without, int fewest) {

  /**
   * A topic and its pages.
   *
   * @param pages how many pages there are of each kind, in the order of {@link #kinds}
   */
  public record Topic(String title, List<Integer> pages, Spot spot) {
    public Topic {
      pages = List.copyOf(pages);
    }

    int all() {
      return pages.stream().mapToInt(Integer::intValue).sum();
    }
  }

  public Coverage {
    kinds = List.copyOf(kinds);
    topics = List.copyOf(topics);
    without = List.copyOf(without);
  }

  static Coverage of(Site site) {
    List<ContentKind<?>> kinds =
        site.config().kinds().all().stream().filter(k -> k.has(KindTrait.READING)).toList();
    Map<String, int[]> counts = new HashMap<>();
    List<Named> without = new ArrayList<>();
    for (LinkedPage page : site.pages()) {
      int kind = kinds.indexOf(page.kind());
      if (kind < 0) {
        continue;
      }
      for (String topic : page.page().shared().topics()) {
        counts.computeIfAbsent(topic, t -> new int[kinds.size()])[kind]++;
      }
      if (page.page().shared().topics().isEmpty()) {
        without.add(Named.of(page));
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (LinkedPage topic : site.with(KindRole.TOPIC)) {
      int[] n = counts.getOrDefault(topic.page().id(), new int[kinds.size()]);
      List<Integer> pages = Arrays.stream(n).boxed().toList();
      topics.add(new Topic(topic.title(), pages, Spot.of(topic.page(), "title")));
    }
    topics.sort(Comparator.comparingInt(Topic::all).thenComparing(Topic::title));
    return new Coverage(
        kinds, topics, without, site.config().editorial().thresholds().topicPages());
  }
}
