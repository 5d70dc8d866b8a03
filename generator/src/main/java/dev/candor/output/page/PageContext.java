package dev.candor.output.page;

import dev.candor.content.Presentation;
import dev.candor.message.Messages;
import dev.candor.render.BodyWriter;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.render.PictureView;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What every source of pages needs: the site, and indexes of it that are made once. */
public final class PageContext {

  /** The template of pages whose kind has none in the theme. */
  private static final String USUAL = "page";

  private static final String LOST = "404";

  private final Site site;
  private final Gallery gallery;
  private final KindViews views;
  private final KindLabels labels;
  private final Supplier<String> searchIndex;
  private final Map<String, List<LinkedPage>> partsByWhole = new LinkedHashMap<>();
  private final Map<String, List<LinkedPage>> byAuthor = new LinkedHashMap<>();
  private final Map<String, Integer> reviewed = new LinkedHashMap<>();
  private final Map<String, List<LinkedPage>> byTopic = new LinkedHashMap<>();
  private final Cards cards;
  private final PageMetadataBuilder furnishing;
  private final StructuredData structured;
  private final Heads heads;

  /** A context for a site; {@code searchIndex} gives the address of the index when it is needed. */
  public PageContext(Site site, Gallery gallery, KindViews views, Supplier<String> searchIndex) {
    this.views = views;
    this.labels = new KindLabels(site);
    this.site = site;
    this.gallery = gallery;
    this.searchIndex = searchIndex;
    for (LinkedPage page : site.pages()) {
      page.page().content().partOf().ifPresent(whole -> put(partsByWhole, whole, page));
      page.page().content().authors().forEach(author -> put(byAuthor, author, page));
      site.reviewOf(page).ifPresent(r -> reviewed.merge(r.reviewer(), 1, Integer::sum));
      page.page().shared().topics().forEach(topic -> put(byTopic, topic, page));
    }
    this.cards = new Cards(site, gallery);
    this.furnishing = new PageMetadataBuilder(site, cards);
    this.structured = new StructuredData(site);
    this.heads = new Heads(site.config(), site.messages());
  }

  private static void put(Map<String, List<LinkedPage>> index, String key, LinkedPage page) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
  }

  Site site() {
    return site;
  }

  /** The words of the program in the site's language. */
  Messages words() {
    return site.messages();
  }

  /** How many entries a page of a hub has. */
  int size(String hub, int usual) {
    Presentation.HubText text = site.config().presentation().hubs().get(hub);
    return text == null ? usual : text.page().orElse(usual);
  }

  /** The beginning of every breadcrumb. */
  Link home() {
    return new Link(Hubs.home(site.config().kinds()), words().of("page.home"));
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

  /** The pages that say they are a part of one. */
  List<LinkedPage> partsOf(LinkedPage whole) {
    return partsByWhole.getOrDefault(whole.target().key(), List.of());
  }

  /** The page that one says it is a part of, if that is published. */
  Optional<LinkedPage> whole(LinkedPage part) {
    return part.page()
        .content()
        .partOf()
        .flatMap(key -> Optional.ofNullable(site.byKey().get(key)));
  }

  /** The picture in a field of a page, if it can be shown. */
  Optional<PictureView> picture(LinkedPage page, String key, String alt, String caption) {
    return Optional.ofNullable(page.pictures().get(key))
        .flatMap(path -> Optional.ofNullable(gallery.images().get(path)))
        .map(image -> PictureView.of(image, alt, caption));
  }

  KindLabels labels() {
    return labels;
  }

  KindViews views() {
    return views;
  }

  /** The names of the kinds that have a view of their own. */
  Set<String> kindsShown() {
    Set<String> kinds = new HashSet<>();
    for (PageSource source : PageSources.all(this)) {
      if (source instanceof KindPages pages) {
        kinds.add(pages.kind());
      }
    }
    return kinds;
  }

  /** A template if the theme has it, or another. */
  String template(String wanted, String usual) {
    return views.templates().test(wanted) ? wanted : usual;
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

  public Html body(LinkedPage page) {
    return BodyWriter.html(
        page.body(),
        gallery.images(),
        site.messages(),
        site.config().presentation().headingIds(),
        page.permalink());
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

  /** Minutes to read a page at 200 words a minute, at least one. */
  static int minutes(LinkedPage page) {
    return Math.max(1, (page.body().words() + 199) / 200);
  }

  /** The view of a page of content, under the hub of its kind. */
  public PageView view(LinkedPage page, MainView main) {
    List<Link> way = wayTo(page);
    Html data = structured.of(page, way);
    boolean lost = page.permalink().endsWith(".html");
    String template = lost ? LOST : template(page.kind().traits().template(), USUAL);
    String sort = lost ? page.title() : labels.sort(page.kind());
    String summary = site.summaryOf(page.page().content());
    return new PageView(
        template,
        page.permalink(),
        heads.of(sort, page.title(), 1, summary, page.permalink(), !lost, data),
        way,
        main,
        gallery.of(page),
        page.body().hasChart(),
        List.of(),
        TranslationNotes.of(site, page));
  }

  private List<Link> wayTo(LinkedPage page) {
    List<Link> way = new ArrayList<>();
    way.add(home());
    page.kind()
        .hub()
        .ifPresent(hub -> way.add(new Link(hub.path(), labels.hubTitle(page.kind(), hub))));
    way.add(new Link(page.permalink(), page.title()));
    return way;
  }

  /** A page of the list that is shown on a page of content. */
  PageView numbered(LinkedPage page, String path, int number, MainView main) {
    String template = template(page.kind().traits().template(), USUAL);
    return numbered(template, labels.sort(page.kind()), path, number, wayTo(page), main);
  }

  /** A page of a list; pages after the first have their number in the title. */
  PageView numbered(
      String template, String sort, String path, int number, List<Link> way, MainView main) {
    return view(template, sort, path, number, way, main);
  }

  /**
   * The view of a page made by the site itself; {@code sort} says what it is without revealing its
   * subject, and {@code number} which page of a list, from 1.
   */
  PageView view(
      String template, String sort, String path, int number, List<Link> way, MainView main) {
    String subject = path.equals(home().href()) ? "" : main.title();
    String summary = summaryOf(main).orElse(site.text(site.config().tagline()));
    Html data = structured.of(way);
    PageView.Head head =
        way.size() != 2
            ? heads.of(sort, subject, number, summary, path, true, data)
            : heads.ofList(sort, subject, number, summary, path, data);
    return new PageView(template, path, head, way, main);
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
