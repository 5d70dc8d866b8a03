package dev.candor.output.page;

import dev.candor.render.Card;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The home page. */
final class HomeSource implements PageSource {

  private static final int SHOWN = 6;

  @Override
  public List<PageJob> jobs(Desk desk) {
    return List.of(new PageJob("/", () -> home(desk)));
  }

  private static PageView home(Desk desk) {
    List<Main.Group> groups = new ArrayList<>();
    group(groups, desk, "topics", "Find your way in", TopicSource.inOrder(desk.site()), p -> true);
    group(groups, desk, "articles", "Read", newest(desk, "article"), p -> true);
    group(
        groups,
        desk,
        "misconceptions",
        "What people get wrong",
        newest(desk, "faq"),
        HubSource::isMyth);
    group(groups, desk, "vignettes", "Stories", newest(desk, "vignette"), p -> true);
    group(
        groups,
        desk,
        "faqs",
        "Questions people ask",
        newest(desk, "faq"),
        p -> !HubSource.isMyth(p));
    var config = desk.site().config();
    return desk.view(
        "home",
        "/",
        List.of(new Link("/", "Home")),
        new Main.HomeMain(config.title(), config.tagline(), groups));
  }

  private static List<LinkedPage> newest(Desk desk, String kind) {
    return desk.site().ofKind(kind).stream().sorted(Lists.NEWEST_FIRST).toList();
  }

  private static void group(
      List<Main.Group> groups,
      Desk desk,
      String id,
      String title,
      List<LinkedPage> pages,
      Predicate<LinkedPage> which) {
    List<Card> cards = pages.stream().filter(which).limit(SHOWN).map(desk.cards()::of).toList();
    if (!cards.isEmpty()) {
      groups.add(new Main.Group(id, title, "", cards));
    }
  }
}
