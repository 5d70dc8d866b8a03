package dev.candor.output.page;

import dev.candor.render.BodyWriter;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every source of pages needs at hand: the site, and indexes of it made once. */
final class Desk {

  private static final int DESCRIPTION = 300;

  private final Site site;
  private final Map<String, String> images;
  private final Map<String, List<LinkedPage>> faqsByArticle = new LinkedHashMap<>();
  private final Map<String, List<LinkedPage>> byAuthor = new LinkedHashMap<>();
  private final Map<String, Integer> reviewed = new LinkedHashMap<>();
  private final Map<String, List<LinkedPage>> byTopic = new LinkedHashMap<>();
  private final Cards cards;
  private final Furnishing furnishing;
  private final StructuredData structured;

  Desk(Site site, Map<String, String> images) {
    this.site = site;
    this.images = images;
    for (LinkedPage page : site.pages()) {
      if (page.page().content() instanceof dev.candor.content.Faq faq) {
        put(faqsByArticle, faq.article(), page);
      }
      page.page().content().authors().forEach(author -> put(byAuthor, author, page));
      page.page().content().reviewer().ifPresent(r -> reviewed.merge(r, 1, Integer::sum));
      page.page().shared().topics().forEach(topic -> put(byTopic, topic, page));
    }
    this.cards = new Cards(site);
    this.furnishing = new Furnishing(site, cards);
    this.structured = new StructuredData(site);
  }

  private static void put(Map<String, List<LinkedPage>> index, String key, LinkedPage page) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
  }

  Site site() {
    return site;
  }

  Map<String, String> images() {
    return images;
  }

  Cards cards() {
    return cards;
  }

  Furnishing furnishing() {
    return furnishing;
  }

  List<LinkedPage> faqsOf(String article) {
    return faqsByArticle.getOrDefault(article, List.of());
  }

  List<LinkedPage> writtenBy(String person) {
    return byAuthor.getOrDefault(person, List.of());
  }

  int reviewedBy(String person) {
    return reviewed.getOrDefault(person, 0);
  }

  List<LinkedPage> about(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  Html body(LinkedPage page) {
    return BodyWriter.html(page.body(), images);
  }

  /** The headings of a page that its table of contents shows. */
  static List<Main.Entry> contents(LinkedPage page) {
    List<Main.Entry> entries = new ArrayList<>();
    page.page()
        .body()
        .headings()
        .forEach(
            h -> {
              int level = Math.max(2, h.level());
              if (level <= 3) {
                entries.add(new Main.Entry(level, h.id(), h.text()));
              }
            });
    return entries;
  }

  /** Minutes to read a page at 200 words a minute, one at least. */
  static int minutes(LinkedPage page) {
    return Math.max(1, (page.page().body().words() + 199) / 200);
  }

  /** The view of a page of content, under its hub. */
  PageView view(LinkedPage page, Link hub, Main main) {
    List<Link> way = new ArrayList<>();
    way.add(new Link("/", "Home"));
    if (!hub.href().isEmpty()) {
      way.add(hub);
    }
    way.add(new Link(page.permalink(), page.title()));
    Html data = structured.of(page, way);
    String title = page.title() + " - " + site.config().title();
    boolean lost = page.permalink().endsWith(".html");
    return new PageView(
        lost ? "404" : page.page().kind().name(),
        page.permalink(),
        head(title, page.page().content().summary(), page.permalink(), !lost, data),
        way,
        main);
  }

  /** The view of a page made by the site itself. */
  PageView view(String template, String path, List<Link> way, Main main) {
    String title =
        path.equals("/") ? site.config().title() : main.title() + " - " + site.config().title();
    String summary = summary(main).orElse(site.config().tagline());
    return new PageView(
        template, path, head(title, summary, path, true, structured.of(way)), way, main);
  }

  private static Optional<String> summary(Main main) {
    if (main instanceof Main.DirectoryMain directory) {
      return Optional.of(directory.summary());
    }
    return main instanceof Main.HubMain hub ? Optional.of(hub.summary()) : Optional.empty();
  }

  PageView.Head head(String title, String text, String path, boolean indexed, Html data) {
    String description =
        text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1).strip() + "…";
    return new PageView.Head(title, description, site.config().baseUrl() + path, indexed, data);
  }
}
