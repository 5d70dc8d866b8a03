package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.message.Messages;
import dev.candor.site.Site;
import java.util.Locale;

/**
 * What readers see for kinds of page and for the hubs that list them. What is not among the
 * messages follows from what the kind itself is called in the site's settings.
 */
final class KindLabels {

  private final Messages words;

  KindLabels(Site site) {
    this.words = site.messages();
  }

  private String word(String key, String otherwise) {
    return words.find(key).orElse(otherwise);
  }

  /** What a card says that a page is. */
  String one(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".one", kind.title());
  }

  String many(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".many", kind.plural());
  }

  /** What a page is, without a word of its subject. */
  String sort(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".sort", one(kind));
  }

  /** What a list of pages is of, without a word of their subject. */
  String sorts(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".sorts", many(kind));
  }

  String hubTitle(ContentKind<?> kind, KindHub hub) {
    return word("hub." + hub.name() + ".title", kind.plural());
  }

  String hubSummary(ContentKind<?> kind, KindHub hub) {
    return word("hub." + hub.name() + ".summary", many(kind) + ".");
  }

  String topicHeading(ContentKind<?> kind) {
    return word("topic." + kind.name() + ".heading", many(kind));
  }

  String topicSummary(ContentKind<?> kind) {
    return word("topic." + kind.name() + ".summary", "");
  }

  String homeTitle(ContentKind<?> kind, KindHub hub) {
    return word("home." + hub.name() + ".title", hubTitle(kind, hub));
  }

  String homeSummary(KindHub hub) {
    return word("home." + hub.name() + ".summary", "");
  }

  /** The label of the link to all of them. */
  String homeMore(ContentKind<?> kind, KindHub hub) {
    String all = hubTitle(kind, hub).toLowerCase(Locale.ROOT);
    return words
        .find("home." + hub.name() + ".more")
        .orElseGet(() -> words.of("home.more", "hub", all));
  }

  String groupTitle(String group) {
    return word("group." + group + ".title", group);
  }

  String groupSummary(String group) {
    return word("group." + group + ".summary", "");
  }
}
