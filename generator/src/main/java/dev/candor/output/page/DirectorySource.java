package dev.candor.output.page;

import dev.candor.output.directory.DirectoryIndex;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The directory of therapists, whole and by each of its facets. */
final class DirectorySource implements PageSource {

  private static final Link HUB = new Link("/therapists/", "Find a therapist");

  private static final String SUMMARY =
      "Therapists who work with sexual concerns. A listing is not an endorsement.";

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<LinkedPage> all = Listings.inOrder(context.site());
    Facets facets = new Facets(context.site(), all);
    List<MainView.Facet> choices = choices(facets);
    List<PageJob> jobs = new ArrayList<>();
    List<Link> toHub = List.of(new Link("/", "Home"), HUB);
    Lists whole = Lists.plain(HUB.href(), all, context.cards());
    pages(
        jobs,
        context,
        "therapists",
        whole,
        toHub,
        number ->
            new MainView.DirectoryMain(
                HUB.text(),
                SUMMARY,
                number == 1 ? choices : List.of(),
                whole.page(number),
                number == 1 ? filter(facets, context, all) : Optional.empty()));
    for (Facets.Facet facet : Facets.ALL) {
      byAddress(facets, facet)
          .forEach(
              (address, values) -> {
                String label = facets.label(facet, values.first());
                Lists list = Lists.plain(address, values.pages(), context.cards());
                pages(
                    jobs,
                    context,
                    "facet",
                    list,
                    List.of(new Link("/", "Home"), HUB, new Link(address, label)),
                    number ->
                        new MainView.HubMain(
                            "Therapists: " + label,
                            facet.title() + ": " + label + ".",
                            Html.EMPTY,
                            number == 1 ? marked(choices, address) : List.of(),
                            list.page(number)));
              });
    }
    return jobs;
  }

  /** What the page tells its script; nothing if there is nobody to find. */
  private static Optional<MainView.Filter> filter(
      Facets facets, PageContext context, List<LinkedPage> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    DirectoryIndex index = Listings.index(facets, context.cards(), all);
    return Optional.of(new MainView.Filter(index.address(), index.listings(), index.chunk()));
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
                    Facets.address(facet, value),
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
                          false)));
      if (!choices.isEmpty()) {
        all.add(new MainView.Facet(facet.title(), choices));
      }
    }
    return all;
  }

  /** Every page of a list, each made when it is asked for. */
  private static void pages(
      List<PageJob> jobs,
      PageContext context,
      String template,
      Lists list,
      List<Link> way,
      IntFunction<MainView> main) {
    for (int n = 1; n <= list.pages(); n++) {
      int number = n;
      jobs.add(
          new PageJob(
              list.address(number),
              () ->
                  HubSource.numbered(
                      context, template, list.address(number), number, way, main.apply(number))));
    }
  }

  /** The choices with the one that leads to an address marked as current. */
  private static List<MainView.Facet> marked(List<MainView.Facet> facets, String address) {
    List<MainView.Facet> marked = new ArrayList<>();
    for (MainView.Facet facet : facets) {
      List<MainView.Choice> choices = new ArrayList<>();
      for (MainView.Choice c : facet.choices()) {
        choices.add(new MainView.Choice(c.href(), c.text(), c.count(), c.href().equals(address)));
      }
      marked.add(new MainView.Facet(facet.title(), choices));
    }
    return marked;
  }

  /** The address of every facet page, in order. */
  static List<String> addresses(Site site) {
    Facets facets = new Facets(site, site.ofKind("therapist"));
    List<String> addresses = new ArrayList<>();
    for (Facets.Facet facet : Facets.ALL) {
      addresses.addAll(byAddress(facets, facet).keySet());
    }
    return addresses;
  }
}
