package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.content.SiteConfig;
import dev.candor.render.Card;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The home page: the tasks that site.yaml names, then misconceptions and stories; without tasks, a
 * way into everything by kind.
 */
final class HomeSource implements PageSource {

  private static final int SHOWN = 6;
  private static final int SHOWN_AFTER_TASKS = 3;

  @Override
  public List<PageJob> jobs(PageContext context) {
    return List.of(new PageJob(context.home().href(), () -> home(context)));
  }

  private static PageView home(PageContext context) {
    Site site = context.site();
    SiteConfig config = site.config();
    List<MainView.Group> tasks = tasks(context, config.home());
    return context.view(
        "home",
        "",
        context.home().href(),
        1,
        List.of(context.home()),
        new MainView.HomeMain(
            site.text(config.title()),
            site.text(config.tagline()),
            tasks,
            groups(context, !tasks.isEmpty())));
  }

  /** The tasks with something to show today; pages that aren't published yet are left out. */
  private static List<MainView.Group> tasks(PageContext context, List<SiteConfig.Task> named) {
    List<MainView.Group> tasks = new ArrayList<>();
    for (SiteConfig.Task task : named) {
      List<Card> cards =
          task.pages().stream()
              .flatMap(id -> context.site().named(id).stream())
              .map(context.cards()::of)
              .toList();
      List<Link> links = SiteViews.links(context.site(), task.links());
      if (!cards.isEmpty() || !links.isEmpty()) {
        String id = "task-" + (tasks.size() + 1);
        tasks.add(
            new MainView.Group(
                id,
                context.site().text(task.title()),
                context.site().text(task.summary()),
                cards,
                links));
      }
    }
    return tasks;
  }

  /** A hub with a section on the home page, and its kind. */
  private record Part(ContentKind<?> kind, KindHub hub, KindHub.Home home) {}

  private static List<MainView.Group> groups(PageContext context, boolean afterTasks) {
    List<Part> parts = new ArrayList<>();
    for (ContentKind<?> kind : context.site().config().kinds().all()) {
      for (KindHub hub : kind.traits().hubs()) {
        hub.home()
            .filter(home -> home.afterTasks() || !afterTasks)
            .ifPresent(home -> parts.add(new Part(kind, hub, home)));
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.home().place()));
    List<MainView.Group> groups = new ArrayList<>();
    for (Part part : parts) {
      List<Card> cards = cards(context, part, afterTasks ? SHOWN_AFTER_TASKS : SHOWN);
      if (!cards.isEmpty()) {
        KindLabels labels = context.labels();
        Link more = new Link(part.hub().path(), labels.homeMore(part.kind(), part.hub()));
        groups.add(
            new MainView.Group(
                part.hub().name(),
                labels.homeTitle(part.kind(), part.hub()),
                labels.homeSummary(part.hub()),
                cards,
                List.of(more)));
      }
    }
    return groups;
  }

  private static List<Card> cards(PageContext context, Part part, int most) {
    List<LinkedPage> pages = context.site().ofKind(part.kind().name());
    return Lists.inOrder(pages, part.home().order()).stream()
        .filter(page -> part.hub().which().test(page.page().content()))
        .filter(page -> part.home().which().test(page.page().content()))
        .limit(most)
        .map(context.cards()::of)
        .toList();
  }
}
