package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
import dev.candor.content.SiteConfig;
import java.util.Locale;
import java.util.Map;

/**
 * What readers see for kinds of page and for the hubs that list them. What is not among these words
 * follows from what the kind itself is called.
 */
final class KindLabels {

  /** What a page is of which no more may be said. */
  static final String PAGE = "Page";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("kind.faq.one", "Question"),
          Map.entry("kind.faq.many", "Questions"),
          Map.entry("kind.term.one", "Word to know"),
          Map.entry("kind.term.sort", "Word"),
          Map.entry("kind.term.sorts", "Words"),
          Map.entry("kind.page.one", "About this site"),
          Map.entry("kind.page.sort", PAGE),
          Map.entry(
              "hub.articles.summary", "Plain answers about sex therapy, each with its sources."),
          Map.entry(
              "hub.vignettes.summary",
              "Invented people, true to life: what getting help can look like."),
          Map.entry("hub.faqs.title", "Questions"),
          Map.entry("hub.faqs.summary", "Short answers to what people ask about sex therapy."),
          Map.entry("hub.misconceptions.title", "Misconceptions"),
          Map.entry(
              "hub.misconceptions.summary",
              "What people often believe, what is true, and how strong the evidence is."),
          Map.entry("hub.glossary.title", "Glossary"),
          Map.entry("hub.glossary.summary", "Words that come up in sex therapy, in one line each."),
          Map.entry("hub.topics.summary", "Everything on this site, by subject."),
          Map.entry("hub.people.summary", "Who writes, reviews and edits this site."),
          Map.entry(
              "hub.listings.summary",
              "Therapists who work with sexual concerns. A listing is not an endorsement."),
          Map.entry("topic.article.summary", "Read at your own pace, with sources."),
          Map.entry("topic.vignette.summary", "Invented people, true to life."),
          Map.entry("topic.faq.summary", "The answer first, the reasons after."),
          Map.entry("topic.term.heading", "Words to know"),
          Map.entry("topic.term.summary", "What a word means, in a line."),
          Map.entry("home.topics.title", "Find your way in"),
          Map.entry("home.articles.title", "Read"),
          Map.entry("home.articles.summary", "At your own pace, with sources."),
          Map.entry("home.misconceptions.title", "What people get wrong"),
          Map.entry("home.misconceptions.summary", "What many believe, and what is known."),
          Map.entry("home.vignettes.summary", "Invented people, true to life."),
          Map.entry("home.faqs.title", "Questions people ask"),
          Map.entry("home.faqs.summary", "The answer first, the reasons after."),
          Map.entry("group.author.title", "Authors"),
          Map.entry("group.author.summary", "They write the pages."),
          Map.entry("group.reviewer.title", "Reviewers"),
          Map.entry(
              "group.reviewer.summary", "They check what others wrote before it is published."),
          Map.entry("group.editor.title", "Editors"),
          Map.entry("group.editor.summary", "They decide what the site says, and answer for it."));

  private final SiteConfig config;

  KindLabels(SiteConfig config) {
    this.config = config;
  }

  private static String word(String key, String otherwise) {
    return WORDS.getOrDefault(key, otherwise);
  }

  /** What a card says that a page is. */
  String one(ContentKind<?> kind) {
    return kind.is(KindRole.LISTING)
        ? capital(config.kinds().directory().orElseThrow().singular())
        : word("kind." + kind.name() + ".one", kind.title());
  }

  String many(ContentKind<?> kind) {
    return kind.is(KindRole.LISTING)
        ? capital(config.kinds().directory().orElseThrow().plural())
        : word("kind." + kind.name() + ".many", kind.plural());
  }

  /** What a page is, without a word of its subject. */
  String sort(ContentKind<?> kind) {
    String usual = word("kind." + kind.name() + ".one", kind.title());
    return word("kind." + kind.name() + ".sort", usual);
  }

  /** What a list of pages is of, without a word of their subject. */
  String sorts(ContentKind<?> kind) {
    String usual = word("kind." + kind.name() + ".many", kind.plural());
    return word("kind." + kind.name() + ".sorts", usual);
  }

  String hubTitle(ContentKind<?> kind, KindHub hub) {
    return kind.is(KindRole.LISTING)
        ? config.kinds().directory().orElseThrow().title()
        : word("hub." + hub.name() + ".title", kind.plural());
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

  /** Of the link that leads on to all of them. */
  String homeMore(ContentKind<?> kind, KindHub hub) {
    return "All " + hubTitle(kind, hub).toLowerCase(Locale.ROOT);
  }

  String groupTitle(String group) {
    return word("group." + group + ".title", group);
  }

  String groupSummary(String group) {
    return word("group." + group + ".summary", "");
  }

  /** What readers see for a field that is true or false. */
  static String flag(boolean yes) {
    return yes ? "Yes" : "No";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
