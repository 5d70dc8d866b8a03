package dev.candor.output.page;

import dev.candor.content.Faq;
import dev.candor.content.Person;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The hubs: everything of a kind, or everything there is, in an order to look through. */
final class HubSource implements PageSource {

  private static final Set<String> FOUND_BY_LETTER =
      Set.of("article", "vignette", "faq", "term", "topic", "page");

  /** A hub: its template's and address's name, its title, what it says, and what it lists. */
  private record Hub(
      String name,
      String title,
      String summary,
      Function<Site, List<LinkedPage>> entries,
      Function<LinkedPage, String> group) {

    String path() {
      return "/" + name + "/";
    }
  }

  private static final Comparator<LinkedPage> BY_ROLE =
      Comparator.comparing((LinkedPage p) -> ((Person) p.page().content()).role())
          .thenComparing(Lists.BY_TITLE);

  private static final Map<String, String> ROLES =
      Map.of(
          "Authors", "They write the pages.",
          "Reviewers", "They check what others wrote before it is published.",
          "Editors", "They decide what the site says, and answer for it.");

  private static final List<Hub> HUBS =
      List.of(
          new Hub(
              "articles",
              "Articles",
              "Plain answers about sex therapy, each with its sources.",
              site -> sorted(site, "article", Lists.NEWEST_FIRST),
              page -> ""),
          new Hub(
              "vignettes",
              "Stories",
              "Invented people, true to life: what getting help can look like.",
              site -> sorted(site, "vignette", Lists.NEWEST_FIRST),
              page -> ""),
          new Hub(
              "faqs",
              "Questions",
              "Short answers to what people ask about sex therapy.",
              site -> Lists.byTitle(site.ofKind("faq")),
              page -> ""),
          new Hub(
              "misconceptions",
              "Misconceptions",
              "What people often believe, what is true, and how strong the evidence is.",
              site -> Lists.byTitle(site.ofKind("faq").stream().filter(HubSource::isMyth).toList()),
              page -> ""),
          new Hub(
              "glossary",
              "Glossary",
              "Words that come up in sex therapy, in one line each.",
              site -> Lists.byTitle(site.ofKind("term")),
              Lists::letter),
          new Hub(
              "topics",
              "Topics",
              "Everything on this site, by subject.",
              TopicSource::inOrder,
              page -> ""),
          new Hub(
              "people",
              "People",
              "Who writes, reviews and edits this site.",
              site -> sorted(site, "person", BY_ROLE),
              HubSource::role),
          new Hub(
              "search",
              "Search",
              "Every article, story, question, word and topic, A to Z.",
              HubSource::byLetter,
              Lists::letter));

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    for (Hub hub : HUBS) {
      Lists list =
          new Lists(
              hub.path(), hub.entries().apply(context.site()), hub.group(), ROLES, context.cards());
      List<MainView.Choice> groups = list.groups();
      List<MainView.Facet> facets =
          groups.size() > 1 ? List.of(new MainView.Facet("A to Z", groups)) : List.of();
      boolean letters = hub.name().equals("glossary") || hub.name().equals("search");
      for (int n = 1; n <= list.pages(); n++) {
        int number = n;
        jobs.add(
            new PageJob(
                list.address(number),
                () ->
                    numbered(
                        context,
                        hub.name(),
                        list.address(number),
                        number,
                        List.of(new Link("/", "Home"), new Link(hub.path(), hub.title())),
                        main(context, hub, letters ? facets : List.of(), list.page(number)))));
      }
    }
    return jobs;
  }

  private static MainView main(
      PageContext context, Hub hub, List<MainView.Facet> facets, MainView.Listing listing) {
    return hub.name().equals("search")
        ? new MainView.SearchMain(
            hub.title(),
            hub.summary(),
            Html.EMPTY,
            facets,
            listing,
            context.searchIndex(),
            crises(context))
        : new MainView.HubMain(hub.title(), hub.summary(), Html.EMPTY, facets, listing);
  }

  /** The helplines for each content note that some word readers may type is about. */
  private static List<MainView.Crisis> crises(PageContext context) {
    return context.site().config().crisisWords().values().stream()
        .distinct()
        .sorted()
        .map(note -> new MainView.Crisis(note, context.furnishing().forNotes(List.of(note))))
        .toList();
  }

  /** A page of a list; those after the first say which they are in their title. */
  static PageView numbered(
      PageContext context,
      String template,
      String path,
      int number,
      List<Link> way,
      MainView main) {
    return context.view(template, path, number == 1 ? "" : ", page " + number, way, main);
  }

  static boolean isMyth(LinkedPage page) {
    return page.page().content() instanceof Faq faq && faq.myth().isPresent();
  }

  private static List<LinkedPage> sorted(Site site, String kind, Comparator<LinkedPage> order) {
    return site.ofKind(kind).stream().sorted(order).toList();
  }

  private static List<LinkedPage> byLetter(Site site) {
    return Lists.byTitle(
        site.pages().stream()
            .filter(p -> FOUND_BY_LETTER.contains(p.page().kind().name()))
            .filter(p -> p.permalink().endsWith("/"))
            .toList());
  }

  private static String role(LinkedPage page) {
    return switch (((Person) page.page().content()).role()) {
      case AUTHOR -> "Authors";
      case REVIEWER -> "Reviewers";
      case EDITOR -> "Editors";
    };
  }
}
