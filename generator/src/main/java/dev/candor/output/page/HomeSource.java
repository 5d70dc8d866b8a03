package dev.candor.output.page;

import dev.candor.content.SiteConfig;
import dev.candor.render.Card;
import dev.candor.render.Link;
import dev.candor.render.Main;
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
  public List<PageJob> jobs(Desk desk) {
    return List.of(new PageJob("/", () -> home(desk)));
  }

  private static PageView home(Desk desk) {
    SiteConfig config = desk.site().config();
    List<Main.Group> tasks = tasks(desk, config.home());
    List<Main.Group> groups = tasks.isEmpty() ? byKind(desk) : afterTasks(desk);
    return desk.view(
        "home",
        "/",
        List.of(new Link("/", "Home")),
        new Main.HomeMain(config.title(), config.tagline(), tasks, groups));
  }

  /** The tasks that have something to show today; a page that is not out yet is left out. */
  private static List<Main.Group> tasks(Desk desk, List<SiteConfig.Task> named) {
    List<Main.Group> tasks = new ArrayList<>();
    for (SiteConfig.Task task : named) {
      List<Card> cards =
          task.pages().stream()
              .flatMap(id -> desk.site().named(id).stream())
              .map(desk.cards()::of)
              .toList();
      List<Link> links = task.links().stream().map(l -> new Link(l.to(), l.label())).toList();
      if (!cards.isEmpty() || !links.isEmpty()) {
        String id = "task-" + (tasks.size() + 1);
        tasks.add(new Main.Group(id, task.title(), task.summary(), cards, links));
      }
    }
    return tasks;
  }

  private static List<Main.Group> afterTasks(Desk desk) {
    Groups groups = new Groups(desk, SHOWN_AFTER_TASKS);
    groups.addMyths();
    groups.addStories();
    return groups.all;
  }

  private static List<Main.Group> byKind(Desk desk) {
    Groups groups = new Groups(desk, SHOWN);
    groups.add(
        "topics",
        "Find your way in",
        "",
        "All topics",
        TopicSource.inOrder(desk.site()),
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
  private record Groups(Desk desk, int shown, List<Main.Group> all) {

    Groups(Desk desk, int shown) {
      this(desk, shown, new ArrayList<>());
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
      return desk.site().ofKind(kind).stream().sorted(Lists.NEWEST_FIRST).toList();
    }

    void add(
        String id,
        String title,
        String summary,
        String more,
        List<LinkedPage> pages,
        Predicate<LinkedPage> which) {
      List<Card> cards = pages.stream().filter(which).limit(shown).map(desk.cards()::of).toList();
      if (!cards.isEmpty()) {
        Link hub = new Link("/" + id + "/", more);
        all.add(new Main.Group(id, title, summary, cards, List.of(hub)));
      }
    }
  }
}
