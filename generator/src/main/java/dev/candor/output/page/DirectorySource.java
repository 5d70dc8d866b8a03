package dev.candor.output.page;

import dev.candor.content.Therapist;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The directory of therapists, whole and by each of its facets. */
final class DirectorySource implements PageSource {

  private static final Link HUB = new Link("/therapists/", "Find a therapist");

  private static final Comparator<LinkedPage> ACCEPTING_FIRST =
      Comparator.comparing((LinkedPage p) -> !((Therapist) p.page().content()).accepting())
          .thenComparing(Lists.BY_TITLE);

  @Override
  public List<PageJob> jobs(Desk desk) {
    List<LinkedPage> all =
        desk.site().ofKind("therapist").stream().sorted(ACCEPTING_FIRST).toList();
    Facets facets = new Facets(desk.site(), all);
    List<Main.Facet> choices = choices(facets);
    List<PageJob> jobs = new ArrayList<>();
    add(
        jobs,
        desk,
        "therapists",
        "Find a therapist",
        "Therapists who work with sexual concerns. A listing is not an endorsement.",
        choices,
        Lists.plain(HUB.href(), all, desk.cards()),
        List.of(new Link("/", "Home"), HUB));
    for (Facets.Facet facet : Facets.ALL) {
      byAddress(facets, facet)
          .forEach(
              (address, values) -> {
                String label = facets.label(facet, values.first());
                add(
                    jobs,
                    desk,
                    "facet",
                    "Therapists: " + label,
                    facet.title() + ": " + label + ".",
                    choices,
                    Lists.plain(address, values.pages(), desk.cards()),
                    List.of(new Link("/", "Home"), HUB, new Link(address, label)));
              });
    }
    return jobs;
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

  private static List<Main.Facet> choices(Facets facets) {
    List<Main.Facet> all = new ArrayList<>();
    for (Facets.Facet facet : Facets.ALL) {
      List<Main.Choice> choices = new ArrayList<>();
      byAddress(facets, facet)
          .forEach(
              (address, values) ->
                  choices.add(
                      new Main.Choice(
                          address,
                          facets.label(facet, values.first()),
                          values.pages().size(),
                          false)));
      if (!choices.isEmpty()) {
        all.add(new Main.Facet(facet.title(), choices));
      }
    }
    return all;
  }

  private static void add(
      List<PageJob> jobs,
      Desk desk,
      String template,
      String title,
      String summary,
      List<Main.Facet> facets,
      Lists list,
      List<Link> way) {
    for (int n = 1; n <= list.pages(); n++) {
      int number = n;
      jobs.add(
          new PageJob(
              list.address(number),
              () ->
                  HubSource.numbered(
                      desk,
                      template,
                      list.address(number),
                      number,
                      way,
                      new Main.HubMain(
                          title,
                          summary,
                          Html.EMPTY,
                          number == 1 ? marked(facets, list.address(1)) : List.of(),
                          list.page(number)))));
    }
  }

  /** The choices with the one that leads to an address marked as current. */
  private static List<Main.Facet> marked(List<Main.Facet> facets, String address) {
    List<Main.Facet> marked = new ArrayList<>();
    for (Main.Facet facet : facets) {
      List<Main.Choice> choices = new ArrayList<>();
      for (Main.Choice c : facet.choices()) {
        choices.add(new Main.Choice(c.href(), c.text(), c.count(), c.href().equals(address)));
      }
      marked.add(new Main.Facet(facet.title(), choices));
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
