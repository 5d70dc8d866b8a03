package dev.candor.report.health;

import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many pages there are to read on each topic, the fewest first, and which have no topic. */
public record Coverage(List<Topic> topics, List<Named> without, int fewest) {

  /** A topic and how much there is of it, by kind. */
  public record Topic(String title, int articles, int stories, int questions, Spot spot) {
    int pages() {
      return articles + stories + questions;
    }
  }

  public Coverage {
    topics = List.copyOf(topics);
    without = List.copyOf(without);
  }

  static Coverage of(Site site) {
    Map<String, int[]> counts = new HashMap<>();
    List<Named> without = new ArrayList<>();
    List<String> kinds = List.of("article", "vignette", "faq");
    for (LinkedPage page : site.pages()) {
      int kind = kinds.indexOf(page.page().kind().name());
      if (kind < 0) {
        continue;
      }
      for (String topic : page.page().shared().topics()) {
        counts.computeIfAbsent(topic, t -> new int[3])[kind]++;
      }
      if (page.page().shared().topics().isEmpty()) {
        without.add(Named.of(page));
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (LinkedPage topic : site.ofKind("topic")) {
      int[] n = counts.getOrDefault(topic.page().id(), new int[3]);
      topics.add(new Topic(topic.title(), n[0], n[1], n[2], Spot.of(topic.page(), "title")));
    }
    topics.sort(Comparator.comparingInt(Topic::pages).thenComparing(Topic::title));
    return new Coverage(topics, without, site.config().thresholds().topicPages());
  }
}
