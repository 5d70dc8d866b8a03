package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
import dev.candor.output.directory.DirectoryIndex;
import dev.candor.output.typography.Typesetter;
import dev.candor.render.Filter;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The directory: the whole list, and a list for each value of each facet. */
final class DirectorySource implements PageSource {

  /** The template of the pages of one facet. */
  private static final String FACET = "facet";

  /** How many others a page with a single listing shows. */
  private static final int OTHERS = 3;

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    for (ContentKind<?> kind : context.site().config().kinds().all()) {
      if (kind.is(KindRole.LISTING)) {
        kind.hub().ifPresent(hub -> jobs(jobs, context, kind, hub));
      }
    }
    return jobs;
  }

  private static void jobs(
      List<PageJob> jobs, PageContext context, ContentKind<?> kind, KindHub hub) {
    List<LinkedPage> all = Listings.inOrder(context.site());
    Facets facets = new Facets(context.site(), all);
    Pages pages = new Pages(jobs, context, context.labels().sorts(kind));
    Directory directory = new Directory(context, kind, hub, all, facets, choices(facets));
    directory.whole(pages);
    for (Facets.Facet facet : Facets.ALL) {
      byAddress(facets, facet)
          .forEach((address, values) -> directory.part(pages, facet, address, values));
    }
  }

  /** A directory: what is listed, and how to narrow it down. */
  private record Directory(
      PageContext context,
      ContentKind<?> kind,
      KindHub hub,
      List<LinkedPage> all,
      Facets facets,
      List<MainView.Facet> choices) {

    private Link link() {
      return new Link(hub.path(), context.labels().hubTitle(kind, hub));
    }

    private Lists<LinkedPage> list(String address, List<LinkedPage> listings) {
      return Lists.plain(address, listings, context.cards(), context.size(hub.name(), hub.size()));
    }

    /** Adds the pages of all listings. */
    void whole(Pages pages) {
      Lists<LinkedPage> list = list(hub.path(), all);
      String title = link().text();
      pages.add(
          hub.name(),
          list,
          List.of(context.home(), link()),
          number ->
              new MainView.DirectoryMain(
                  title,
                  context.labels().hubSummary(kind, hub),
                  number == 1 ? choices : List.of(),
                  list.page(number),
                  number == 1 ? filter(facets, context, all) : Optional.empty()));
    }

    /** Adds the pages of the listings that share a value of a facet. */
    void part(Pages pages, Facets.Facet facet, String address, Values values) {
      String label = facets.label(facet, values.first());
      Lists<LinkedPage> list = list(address, values.pages());
      pages.add(
          FACET,
          list,
          List.of(context.home(), link(), new Link(address, label)),
          number ->
              new MainView.HubMain(
                  context.words().of("directory.facet", "value", label),
                  summary(facet, label),
                  Html.EMPTY,
                  number == 1 ? marked(choices, address) : List.of(),
                  values.pages().size() == 1
                      ? list.page(number).followedBy(others(values.pages().get(0)))
                      : list.page(number)));
    }

    /** Whom else to look at where only one is listed: those who have most in common with them. */
    private MainView.Group others(LinkedPage only) {
      Map<LinkedPage, Integer> shared = new HashMap<>();
      for (Facets.Facet facet : Facets.ALL) {
        Map<String, List<LinkedPage>> byValue = facets.of(facet);
        for (String value : facets.values(facet, Listings.of(only))) {
          byValue.getOrDefault(value, List.of()).forEach(p -> shared.merge(p, 1, Integer::sum));
        }
      }
      List<LinkedPage> nearest =
          all.stream()
              .filter(page -> !page.equals(only))
              .sorted(Comparator.comparing(page -> -shared.getOrDefault(page, 0)))
              .limit(OTHERS)
              .toList();
      return new MainView.Group(
          "others",
          nearest.isEmpty() ? "" : context.words().of("directory.others"),
          "",
          nearest.stream().map(context.cards()::of).toList(),
          List.of());
    }

    private String summary(Facets.Facet facet, String label) {
      return context
          .words()
          .of("directory.facet-summary", "facet", facets.title(facet), "value", label);
    }
  }

  /** The data for the page's script; nothing if the directory is empty. */
  private static Optional<Filter> filter(Facets facets, PageContext context, List<LinkedPage> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    DirectoryIndex index =
        Listings.index(facets, context.cards(), all, Typesetter.of(context.site().config()));
    return Optional.of(new Filter(index.address(), index.listings(), index.chunk()));
  }

  /** Listings on one facet page; two spellings of a value share a page. */
  private record Values(String first, List<LinkedPage> pages) {}

  private static Map<String, Values> byAddress(Facets facets, Facets.Facet facet) {
    Map<String, Values> byAddress = new LinkedHashMap<>();
    facets
        .of(facet)
        .forEach(
            (value, pages) ->
                byAddress.merge(
                    facets.address(facet, value),
                    new Values(value, pages),
                    (a, b) -> {
                      Set<LinkedPage> both = new LinkedHashSet<>(a.pages());
                      both.addAll(b.pages());
                      return new Values(a.first(), List.copyOf(both));
                    }));
    return byAddress;
  }

  private static List<MainView.Facet> choices(Facets facets) {
    List<MainView.Facet> all = new ArrayList<>();
    for (Facets.Facet facet : Facets.ALL) {
      List<MainView.Choice> choices = new ArrayList<>();
      byAddress(facets, facet)
          .forEach(
              (address, values) ->
                  choices.add(
                      new MainView.Choice(
                          address,
                          facets.label(facet, values.first()),
                          values.pages().size(),
                          false,
                          facet.equals(Facets.PLACE)
                              && facets.countryOf(values.first()).isPresent())));
      if (!choices.isEmpty()) {
        all.add(new MainView.Facet(facets.title(facet), choices));
      }
    }
    return all;
  }

  /** Receives every page of a list, each made when it is needed. */
  private record Pages(List<PageJob> jobs, PageContext context, String sort) {
    void add(String template, Lists<LinkedPage> list, List<Link> way, IntFunction<MainView> main) {
      for (int n = 1; n <= list.pages(); n++) {
        int number = n;
        String address = list.address(number);
        jobs.add(
            new PageJob(
                address,
                () -> context.numbered(template, sort, address, number, way, main.apply(number))));
      }
    }
  }

  /** The choices, with the one for an address marked as current. */
  private static List<MainView.Facet> marked(List<MainView.Facet> facets, String address) {
    List<MainView.Facet> marked = new ArrayList<>();
    for (MainView.Facet facet : facets) {
      List<MainView.Choice> choices = new ArrayList<>();
      for (MainView.Choice c : facet.choices()) {
        choices.add(
            new MainView.Choice(
                c.href(), c.text(), c.count(), c.href().equals(address), c.inner()));
      }
      marked.add(new MainView.Facet(facet.title(), choices));
    }
    return marked;
  }

  /** The address of every facet page with more than one listing, in order. */
  static List<String> addresses(Site site) {
    Facets facets = new Facets(site, site.shared(KindRole.LISTING));
    List<String> addresses = new ArrayList<>();
    for (Facets.Facet facet : Facets.ALL) {
      byAddress(facets, facet)
          .forEach(
              (address, values) -> {
                if (values.pages().size() > 1) {
                  addresses.add(address);
                }
              });
    }
    return addresses;
  }
}
