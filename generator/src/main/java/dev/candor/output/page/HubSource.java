package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.HubGrouping;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
import dev.candor.content.Presentation;
import dev.candor.render.Card;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.ListPage;
import dev.candor.render.MainView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The hubs: everything of a kind, in an order to look through. */
final class HubSource implements PageSource {

  /** The template of hubs for which the theme has none of their own. */
  private static final String USUAL = "hub";

  /** A hub: its template, a label that doesn't reveal its subject, and what makes its page. */
  private record Shown(
      String template,
      String sort,
      List<Link> way,
      Lists<LinkedPage> list,
      Function<Integer, MainView> main) {}

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<Shown> hubs = new ArrayList<>();
    for (ContentKind<?> kind : context.site().config().kinds().all()) {
      for (KindHub hub : kind.traits().hubs()) {
        if (!kind.is(KindRole.LISTING)) { // which has the directory
          hubs.add(shown(context, kind, hub));
        }
      }
    }
    List<PageJob> jobs = new ArrayList<>();
    for (Shown hub : hubs) {
      for (int n = 1; n <= hub.list().pages(); n++) {
        int number = n;
        String address = hub.list().address(number);
        jobs.add(
            new PageJob(
                address,
                () ->
                    context.numbered(
                        hub.template(),
                        hub.sort(),
                        address,
                        number,
                        hub.way(),
                        hub.main().apply(number))));
      }
    }
    return jobs;
  }

  private static Shown shown(PageContext context, ContentKind<?> kind, KindHub hub) {
    KindLabels labels = context.labels();
    TopicGroups topics = new TopicGroups(context.site(), context.words().of("hub.others"));
    List<LinkedPage> all = entries(context.site(), kind, hub);
    List<LinkedPage> entries = hub.grouping() == HubGrouping.TOPIC ? topics.inOrder(all) : all;
    Function<LinkedPage, String> group =
        switch (hub.grouping()) {
          case NONE -> page -> "";
          case LETTER -> PageOrder.of(context.site())::letter;
          case TOPIC -> topics::of;
          case GROUP -> page -> labels.groupTitle(page.page().content().group());
        };
    Lists<LinkedPage> list =
        Lists.ofCards(
            hub.path(),
            entries,
            group,
            summaries(labels, hub, entries),
            context.cards(),
            context.size(hub.name(), hub.size()));
    List<MainView.Facet> jumps =
        switch (hub.grouping()) {
          case LETTER -> jumps(list, context.words().of("search.a-z"));
          case TOPIC -> jumps(list, context.words().of("page.contents"));
          default -> List.of();
        };
    Optional<MainView.Group> start = start(context, hub, entries);
    String title = labels.hubTitle(kind, hub);
    String summary = labels.hubSummary(kind, hub);
    return new Shown(
        context.template(hub.name(), USUAL),
        labels.sorts(kind),
        List.of(context.home(), new Link(hub.path(), title)),
        list,
        n -> new MainView.HubMain(title, summary, Html.EMPTY, jumps, page(list, n, start)));
  }

  /** The sentence about each group that pages name, by the group's title. */
  private static Map<String, String> summaries(
      KindLabels labels, KindHub hub, List<LinkedPage> entries) {
    Map<String, String> summaries = new LinkedHashMap<>();
    if (hub.grouping() == HubGrouping.GROUP) {
      for (LinkedPage page : entries) {
        String word = page.page().content().group();
        summaries.put(labels.groupTitle(word), labels.groupSummary(word));
      }
    }
    return summaries;
  }

  /** The pages to begin with are on the first page of a hub, before its groups. */
  private static ListPage page(Lists<LinkedPage> list, int number, Optional<MainView.Group> start) {
    ListPage page = list.page(number);
    return number == 1 && start.isPresent() ? page.after(start.get()) : page;
  }

  /** The pages that the settings name for readers to begin with, if they are in the hub. */
  private static Optional<MainView.Group> start(
      PageContext context, KindHub hub, List<LinkedPage> entries) {
    Presentation.HubText text = context.site().config().presentation().hubs().get(hub.name());
    List<Card> cards = new ArrayList<>();
    for (String id : text == null ? List.<String>of() : text.start()) {
      context
          .site()
          .named(id)
          .filter(entries::contains)
          .ifPresent(page -> cards.add(context.cards().of(page)));
    }
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MainView.Group("_start", context.words().of("hub.start"), "", cards, List.of()));
  }

  private static List<LinkedPage> entries(Site site, ContentKind<?> kind, KindHub hub) {
    List<LinkedPage> some =
        (kind.is(KindRole.PERSON) ? site.shared(KindRole.PERSON) : site.ofKind(kind.name()))
            .stream().filter(page -> hub.which().test(page.page().content())).toList();
    return PageOrder.of(site).of(some, hub.order());
  }

  /** Links to the groups of a list, if it has several. */
  static List<MainView.Facet> jumps(Lists<?> list, String title) {
    List<MainView.Choice> groups = list.groups();
    return groups.size() > 1 ? List.of(new MainView.Facet(title, groups)) : List.of();
  }
}
