package dev.candor.output.page;

import dev.candor.content.ContentKind;
import dev.candor.content.KindHub;
import dev.candor.content.KindRole;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The home page: topics, the tasks that site.yaml names, a misconception and stories; without
 * tasks, a way into everything by kind.
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
    List<Part> parts = parts(context);
    List<MainView.Group> groups = groups(context, parts, !tasks.isEmpty());
    return context.view(
        "home",
        "",
        context.home().href(),
        1,
        List.of(context.home()),
        new MainView.HomeMain(
            context.words().of("home.headline"),
            site.text(config.tagline()),
            topics(context, parts, !tasks.isEmpty()),
            tasks,
            groups.stream().filter(HomeSource::isOfMyths).map(HomeSource::best).findFirst(),
            groups.stream().filter(isOfTopics(context).or(HomeSource::isOfMyths).negate()).toList(),
            TrustLine.of(context)));
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

  private static List<Part> parts(PageContext context) {
    List<Part> parts = new ArrayList<>();
    for (ContentKind<?> kind : context.site().config().kinds().all()) {
      for (KindHub hub : kind.traits().hubs()) {
        hub.home().ifPresent(home -> parts.add(new Part(kind, hub, home)));
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.home().place()));
    return parts;
  }

  /** The first topics; beside tasks, they are just that, and not the way in. */
  private static Optional<MainView.Group> topics(
      PageContext context, List<Part> parts, boolean beside) {
    return groups(context, parts, false).stream()
        .filter(isOfTopics(context))
        .findFirst()
        .map(group -> beside ? renamed(group, context.words().of("home.by-topic")) : group);
  }

  private static MainView.Group renamed(MainView.Group group, String title) {
    return new MainView.Group(group.id(), title, group.summary(), group.cards(), group.links());
  }

  private static Predicate<MainView.Group> isOfTopics(PageContext context) {
    Set<String> names =
        context.site().config().kinds().of(KindRole.TOPIC).stream()
            .flatMap(kind -> kind.hub().stream())
            .map(KindHub::name)
            .collect(Collectors.toSet());
    return group -> names.contains(group.id());
  }

  private static boolean isOfMyths(MainView.Group group) {
    return group.cards().stream().allMatch(card -> card.myth().isPresent());
  }

  private static List<MainView.Group> groups(
      PageContext context, List<Part> parts, boolean afterTasks) {
    List<MainView.Group> groups = new ArrayList<>();
    for (Part part : parts) {
      List<Card> cards = cards(context, part, afterTasks ? SHOWN_AFTER_TASKS : SHOWN);
      boolean shown = part.home().afterTasks() || !afterTasks;
      if (shown && !cards.isEmpty()) {
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

  /** A group with its first card that has a fact beside the statement, or else its first. */
  private static MainView.Group best(MainView.Group group) {
    Card best =
        group.cards().stream()
            .filter(card -> card.myth().filter(myth -> !myth.fact().isEmpty()).isPresent())
            .findFirst()
            .orElse(group.cards().get(0));
    return new MainView.Group(
        group.id(), group.title(), group.summary(), List.of(best), group.links());
  }

  private static List<Card> cards(PageContext context, Part part, int most) {
    List<LinkedPage> pages = context.site().ofKind(part.kind().name());
    return PageOrder.of(context.site()).of(pages, part.home().order()).stream()
        .filter(page -> part.hub().which().test(page.page().content()))
        .filter(page -> part.home().which().test(page.page().content()))
        .limit(most)
        .map(context.cards()::of)
        .toList();
  }
}
