package dev.candor.output.page;

import dev.candor.content.StandingPage;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.Main;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** A page for each standing page, and one for readers who are lost. */
final class StandingSource implements PageSource {

  private static final Link NO_HUB = new Link("", "");

  @Override
  public List<PageJob> jobs(Desk desk) {
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : desk.site().ofKind("page")) {
      StandingPage standing = (StandingPage) page.page().content();
      jobs.add(
          new PageJob(
              page.permalink(),
              () ->
                  desk.view(
                      page,
                      NO_HUB,
                      new Main.StandingMain(
                          standing.title(),
                          standing.summary(),
                          desk.body(page),
                          Desk.contents(page)))));
    }
    if (desk.site().find("pages", "404").isEmpty()) {
      jobs.add(new PageJob("/404.html", () -> lost(desk)));
    }
    return jobs;
  }

  private static PageView lost(Desk desk) {
    String title = "Page not found";
    String summary = "There is no page at this address. It may have moved.";
    List<Link> way = List.of(new Link("/", "Home"), new Link("/404.html", title));
    return new PageView(
        "404",
        "/404.html",
        desk.heads().of("404", title, "", summary, "/404.html", false, Html.EMPTY),
        way,
        new Main.StandingMain(title, summary, Html.EMPTY, List.of()));
  }
}
