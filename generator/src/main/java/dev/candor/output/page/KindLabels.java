package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.message.Messages;
import dev.candor.site.Site;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The labels of kinds of page and of the hubs that list them. Labels that aren't among the messages
 * are derived from the kind's name in the site's settings.
 */
public final class KindLabels {

  private final Messages words;

  public KindLabels(Site site) {
    this.words = site.messages();
  }

  private String word(String key, Supplier<String> otherwise) {
    return words.find(key).orElseGet(otherwise);
  }

  /** The label of a page on its card. */
  public String one(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".one", kind::title);
  }

  String many(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".many", kind::plural);
  }

  /** A label for a page that doesn't reveal its subject. */
  String sort(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".sort", () -> one(kind));
  }

  /** A label for a list of pages that doesn't reveal their subject. */
  String sorts(ContentKind<?> kind) {
    return word("kind." + kind.name() + ".sorts", () -> many(kind));
  }

  String hubTitle(ContentKind<?> kind, KindHub hub) {
    return word("hub." + hub.name() + ".title", kind::plural);
  }

  String hubSummary(ContentKind<?> kind, KindHub hub) {
    return word("hub." + hub.name() + ".summary", () -> many(kind) + ".");
  }

  String topicHeading(ContentKind<?> kind) {
    return word("topic." + kind.name() + ".heading", () -> many(kind));
  }

  String topicSummary(ContentKind<?> kind) {
    return word("topic." + kind.name() + ".summary", () -> "");
  }

  String homeTitle(ContentKind<?> kind, KindHub hub) {
    return word("home." + hub.name() + ".title", () -> hubTitle(kind, hub));
  }

  String homeSummary(KindHub hub) {
    return word("home." + hub.name() + ".summary", () -> "");
  }

  /** The label of the link to all of them. */
  String homeMore(ContentKind<?> kind, KindHub hub) {
    String all = hubTitle(kind, hub).toLowerCase(Locale.ROOT);
    return words
        .find("home." + hub.name() + ".more")
        .orElseGet(() -> words.of("home.more", "hub", all));
  }

  String groupTitle(String group) {
    return word("group." + group + ".title", () -> group);
  }

  String groupSummary(String group) {
    return word("group." + group + ".summary", () -> "");
  }
}
