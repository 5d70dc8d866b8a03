package dev.candor.output.page;

import dev.candor.content.SiteConfig;
import dev.candor.render.Card;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The home page: the tasks that site.yaml names, then misconceptions and stories; without tasks, a
 * way into everything by kind.
 */
final class HomeSource implements PageSource {

  private static final int SHOWN = 6;
  private static final int SHOWN_AFTER_TASKS = 3;

  @Override
  public List<PageJob> jobs(PageContext context) {
    return List.of(new PageJob("/", () -> home(context)));
  }

  private static PageView home(PageContext context) {
    SiteConfig config = context.site().config();
    List<MainView.Group> tasks = tasks(context, config.home());
    List<MainView.Group> groups = tasks.isEmpty() ? byKind(context) : afterTasks(context);
    return context.view(
        "home",
        "/",
        List.of(new Link("/", "Home")),
        new MainView.HomeMain(config.title(), config.tagline(), tasks, groups));
  }

  /** The tasks that have something to show today; a page that is not out yet is left out. */
  private static List<MainView.Group> tasks(PageContext context, List<SiteConfig.Task> named) {
    List<MainView.Group> tasks = new ArrayList<>();
    for (SiteConfig.Task task : named) {
      List<Card> cards =
          task.pages().stream()
              .flatMap(id -> context.site().named(id).stream())
              .map(context.cards()::of)
              .toList();
      List<Link> links = task.links().stream().map(l -> new Link(l.to(), l.label())).toList();
      if (!cards.isEmpty() || !links.isEmpty()) {
        String id = "task-" + (tasks.size() + 1);
        tasks.add(new MainView.Group(id, task.title(), task.summary(), cards, links));
      }
    }
    return tasks;
  }

  private static List<MainView.Group> afterTasks(PageContext context) {
    Groups groups = new Groups(context, SHOWN_AFTER_TASKS);
    groups.addMyths();
    groups.addStories();
    return groups.all;
  }

  private static List<MainView.Group> byKind(PageContext context) {
    Groups groups = new Groups(context, SHOWN);
    groups.add(
        "topics",
        "Find your way in",
        "",
        "All topics",
        TopicSource.inOrder(context.site()),
        page -> true);
    groups.add(
        "articles",
        "Read",
        "At your own pace, with sources.",
        "All articles",
        groups.newest("article"),
        page -> true);
    groups.addMyths();
    groups.addStories();
    groups.add(
        "faqs",
        "Questions people ask",
        "The answer first, the reasons after.",
        "All questions",
        groups.newest("faq"),
        page -> !HubSource.isMyth(page));
    return groups.all;
  }

  /** Groups of the newest pages, each with a link to all of them. */
  private record Groups(PageContext context, int shown, List<MainView.Group> all) {

    Groups(PageContext context, int shown) {
      this(context, shown, new ArrayList<>());
    }

    void addMyths() {
      add(
          "misconceptions",
          "What people get wrong",
          "What many believe, and what is known.",
          "All misconceptions",
          newest("faq"),
          HubSource::isMyth);
    }

    void addStories() {
      add(
          "vignettes",
          "Stories",
          "Invented people, true to life.",
          "All stories",
          newest("vignette"),
          page -> true);
    }

    List<LinkedPage> newest(String kind) {
      return context.site().ofKind(kind).stream().sorted(Lists.NEWEST_FIRST).toList();
    }

    void add(
        String id,
        String title,
        String summary,
        String more,
        List<LinkedPage> pages,
        Predicate<LinkedPage> which) {
      List<Card> cards =
          pages.stream().filter(which).limit(shown).map(context.cards()::of).toList();
      if (!cards.isEmpty()) {
        Link hub = new Link("/" + id + "/", more);
        all.add(new MainView.Group(id, title, summary, cards, List.of(hub)));
      }
    }
  }
}
