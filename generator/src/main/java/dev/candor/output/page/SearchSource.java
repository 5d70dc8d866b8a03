package dev.candor.output.page;

import dev.candor.content.KindRole;
import dev.candor.message.Messages;
import dev.candor.output.search.Keywords;
import dev.candor.output.search.Keywords.Keyword;
import dev.candor.render.CrisisView;
import dev.candor.render.Html;
import dev.candor.render.IndexEntry;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;

/** The search page, with an index from A to Z, which also serves without scripts. */
final class SearchSource implements PageSource {

  private static final String SEARCH = "search";

  /** How many lines of the index are on a page: they are short. */
  private static final int LINES = 240;

  /** A line of the index, under a letter or another heading. */
  private record Line(String heading, Keyword keyword) {}

  @Override
  public List<PageJob> jobs(PageContext context) {
    Messages words = context.words();
    Link here =
        new Link(Hubs.search(context.site().config().kinds()), words.of("hub.search.title"));
    List<Link> way = List.of(context.home(), here);
    Lists<Line> index = index(context, here.href());
    List<MainView.Facet> letters = HubSource.jumps(index, words.of("search.a-z"));
    List<CrisisView> crises = crises(context);
    List<Link> topics = topics(context.site());
    List<PageJob> jobs = new ArrayList<>();
    for (int n = 1; n <= index.pages(); n++) {
      int number = n;
      String address = index.address(number);
      jobs.add(
          new PageJob(
              address,
              () ->
                  context.numbered(
                      SEARCH,
                      words.of("search.a-z"),
                      address,
                      number,
                      way,
                      new MainView.SearchMain(
                          here.text(),
                          words.of("hub.search.summary"),
                          Html.EMPTY,
                          letters,
                          index.page(number),
                          context.searchIndex(),
                          crises,
                          topics))));
    }
    return jobs;
  }

  private static Lists<Line> index(PageContext context, String path) {
    return new Lists<>(
        path,
        lines(context.site(), context.words()),
        Line::heading,
        (heading, lines) ->
            MainView.Group.index(
                heading.id(),
                heading.title(),
                lines.stream().map(line -> entry(line.keyword())).toList()),
        context.words(),
        context.size(SEARCH, LINES));
  }

  private static List<Line> lines(Site site, Messages words) {
    Keywords keywords = Keywords.of(site);
    List<Line> lines = new ArrayList<>();
    for (Keyword keyword : keywords.all()) {
      lines.add(new Line(words.alphabet().heading(keyword.name()), keyword));
    }
    for (LinkedPage page : keywords.others()) {
      lines.add(new Line(words.of("search.others"), new Keyword(page.title(), page)));
    }
    return lines;
  }

  private static IndexEntry entry(Keyword keyword) {
    String title = keyword.page().title();
    return new IndexEntry(
        keyword.page().permalink(), keyword.name(), keyword.name().equals(title) ? "" : title);
  }

  /** The topics, to look through where nothing was found. */
  private static List<Link> topics(Site site) {
    return site.pages().stream()
        .filter(page -> page.kind().is(KindRole.TOPIC))
        .map(page -> new Link(page.permalink(), page.title()))
        .toList();
  }

  /** The helplines for each content note that a search word can lead to. */
  private static List<CrisisView> crises(PageContext context) {
    return context.site().config().search().crisisWords().values().stream()
        .distinct()
        .sorted()
        .map(note -> new CrisisView(note, context.furnishing().forNotes(List.of(note))))
        .toList();
  }
}
