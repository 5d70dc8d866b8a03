package dev.candor.output.page;

import dev.candor.content.KindRole;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the pages of a hub under topics: each under the first that it names, or else the first of
 * the page that it is a part of.
 */
final class TopicGroups {

  private final Site site;
  private final String rest;
  private final Map<String, LinkedPage> topics = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** Pages without a topic come last, under the title {@code rest}. */
  TopicGroups(Site site, String rest) {
    this.site = site;
    this.rest = rest;
    List<LinkedPage> all = new ArrayList<>(site.with(KindRole.TOPIC));
    all.sort(PageOrder.of(site).byRank());
    for (LinkedPage topic : all) {
      places.put(topic.title(), places.size());
      topics.put(topic.page().id(), topic);
    }
  }

  /** The pages by topic, in the order of the topics; otherwise as they were. */
  List<LinkedPage> inOrder(List<LinkedPage> pages) {
    List<LinkedPage> sorted = new ArrayList<>(pages);
    sorted.sort(Comparator.comparing(page -> places.getOrDefault(of(page), places.size())));
    return sorted;
  }

  /** The title that a page stands under; empty if the site has no topics. */
  String of(LinkedPage page) {
    if (topics.isEmpty()) {
      return "";
    }
    List<String> own = page.page().shared().topics();
    String whole = page.page().content().partOf().orElse("");
    LinkedPage other = own.isEmpty() ? site.byKey().get(whole) : null;
    for (String id : other == null ? own : other.page().shared().topics()) {
      LinkedPage topic = topics.get(id);
      if (topic != null) {
        return topic.title();
      }
    }
    return rest;
  }
}
