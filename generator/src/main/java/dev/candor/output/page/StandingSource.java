package dev.candor.output.page;

import dev.candor.content.StandingPage;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** A page for each standing page, and the page for addresses that don't exist. */
final class StandingSource implements KindPages {

  @Override
  public String kind() {
    return "page";
  }

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : context.site().ofKind(kind())) {
      StandingPage standing = (StandingPage) page.page().content();
      jobs.add(
          new PageJob(
              page.permalink(),
              () ->
                  context.view(
                      page,
                      new MainView.StandingMain(
                          standing.title(),
                          standing.summary(),
                          context.body(page),
                          PageContext.contents(page)))));
    }
    if (context.site().ofKindWithId(kind(), "404").isEmpty()) {
      jobs.add(new PageJob("/404.html", () -> lost(context)));
    }
    return jobs;
  }

  private static PageView lost(PageContext context) {
    String title = context.words().of("lost.title");
    String summary = context.words().of("lost.summary");
    List<Link> way = List.of(context.home(), new Link("/404.html", title));
    return new PageView(
        "404",
        "/404.html",
        context.heads().of(title, title, 1, summary, "/404.html", false, Html.EMPTY),
        way,
        new MainView.StandingMain(title, summary, Html.EMPTY, List.of()));
  }
}
