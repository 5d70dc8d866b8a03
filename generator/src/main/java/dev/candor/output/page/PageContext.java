package dev.candor.output.page;

import dev.candor.render.BodyWriter;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What every source of pages needs at hand: the site, and indexes of it made once. */
public final class PageContext {

  private final Site site;
  private final Gallery gallery;
  private final Supplier<String> searchIndex;
  private final Map<String, List<LinkedPage>> faqsByArticle = new LinkedHashMap<>();
  private final Map<String, List<LinkedPage>> byAuthor = new LinkedHashMap<>();
  private final Map<String, Integer> reviewed = new LinkedHashMap<>();
  private final Map<String, List<LinkedPage>> byTopic = new LinkedHashMap<>();
  private final Cards cards;
  private final PageMetadataBuilder furnishing;
  private final StructuredData structured;
  private final Heads heads;

  /** A context for a site; {@code searchIndex} tells the address of the index once it is asked. */
  public PageContext(Site site, Gallery gallery, Supplier<String> searchIndex) {
    this.site = site;
    this.gallery = gallery;
    this.searchIndex = searchIndex;
    for (LinkedPage page : site.pages()) {
      if (page.page().content() instanceof dev.candor.content.Faq faq) {
        put(faqsByArticle, faq.article(), page);
      }
      page.page().content().authors().forEach(author -> put(byAuthor, author, page));
      site.reviewOf(page).ifPresent(r -> reviewed.merge(r.reviewer(), 1, Integer::sum));
      page.page().shared().topics().forEach(topic -> put(byTopic, topic, page));
    }
    this.cards = new Cards(site, gallery);
    this.furnishing = new PageMetadataBuilder(site, cards);
    this.structured = new StructuredData(site);
    this.heads = new Heads(site.config());
  }

  private static void put(Map<String, List<LinkedPage>> index, String key, LinkedPage page) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
  }

  Site site() {
    return site;
  }

  Gallery gallery() {
    return gallery;
  }

  Heads heads() {
    return heads;
  }

  /** The address of the index for search. */
  String searchIndex() {
    return searchIndex.get();
  }

  Cards cards() {
    return cards;
  }

  PageMetadataBuilder furnishing() {
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
    return BodyWriter.html(page.body(), gallery.images());
  }

  /** The headings of a page that its table of contents shows. */
  static List<MainView.Entry> contents(LinkedPage page) {
    List<MainView.Entry> entries = new ArrayList<>();
    page.page()
        .body()
        .headings()
        .forEach(
            h -> {
              int level = Math.max(2, h.level());
              if (level <= 3) {
                entries.add(new MainView.Entry(level, h.id(), h.text()));
              }
            });
    return entries;
  }

  /** Minutes to read a page at 200 words a minute, one at least. */
  static int minutes(LinkedPage page) {
    return Math.max(1, (page.page().body().words() + 199) / 200);
  }

  /** The view of a page of content, under its hub. */
  PageView view(LinkedPage page, Link hub, MainView main) {
    List<Link> way = new ArrayList<>();
    way.add(new Link("/", "Home"));
    if (!hub.href().isEmpty()) {
      way.add(hub);
    }
    way.add(new Link(page.permalink(), page.title()));
    Html data = structured.of(page, way);
    boolean lost = page.permalink().endsWith(".html");
    String template = lost ? "404" : page.page().kind().name();
    String summary = page.page().content().summary();
    return new PageView(
        template,
        page.permalink(),
        heads.of(template, page.title(), "", summary, page.permalink(), !lost, data),
        way,
        main,
        gallery.of(page),
        page.body().hasChart());
  }

  /** The view of a page made by the site itself. */
  PageView view(String template, String path, List<Link> way, MainView main) {
    return view(template, path, "", way, main);
  }

  /** As before, of a part of a list, such as {@code ", page 2"}. */
  PageView view(String template, String path, String part, List<Link> way, MainView main) {
    String subject = path.equals("/") ? "" : main.title();
    String summary = summaryOf(main).orElse(site.config().tagline());
    Html data = structured.of(way);
    return new PageView(
        template, path, heads.of(template, subject, part, summary, path, true, data), way, main);
  }

  private static Optional<String> summaryOf(MainView main) {
    if (main instanceof MainView.HubMain hub) {
      return Optional.of(hub.summary());
    }
    if (main instanceof MainView.DirectoryMain directory) {
      return Optional.of(directory.summary());
    }
    return main instanceof MainView.SearchMain search
        ? Optional.of(search.summary())
        : Optional.empty();
  }
}
