package dev.candor.editorial;

import dev.candor.content.KindRole;
import dev.candor.content.KindTrait;
import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A topic is worth the visit. */
final class TopicStandard implements EditorialRule {

  static final Rule THIN = Rule.note("thin-topic", "Every topic has a few pages to read.");

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(THIN);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Map<String, Integer> pages = new HashMap<>();
    for (LinkedPage page : desk.pages()) {
      if (page.has(KindTrait.READING)) {
        page.page().shared().topics().forEach(topic -> pages.merge(topic, 1, Integer::sum));
      }
    }
    int fewest = desk.thresholds().topicPages();
    for (LinkedPage topic : desk.site().with(KindRole.TOPIC)) {
      int count = pages.getOrDefault(topic.page().id(), 0);
      if (count < fewest) {
        desk.add(
            THIN,
            topic.page(),
            "title",
            "this topic has "
                + count
                + (count == 1 ? " page" : " pages")
                + "; the minimum is "
                + fewest,
            "write more pages, or move these to another topic");
      }
    }
  }
}
