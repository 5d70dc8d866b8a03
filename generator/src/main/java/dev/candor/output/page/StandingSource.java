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
    if (context.site().ofKind(kind()).stream().noneMatch(p -> p.page().id().equals("404"))) {
      jobs.add(new PageJob(context.home().href() + "404.html", () -> lost(context)));
    }
    return jobs;
  }

  private static PageView lost(PageContext context) {
    String title = context.words().of("lost.title");
    String summary = context.words().of("lost.summary");
    String address = context.home().href() + "404.html";
    List<Link> way = List.of(context.home(), new Link(address, title));
    return new PageView(
        "404",
        address,
        context.heads().of(title, title, 1, summary, address, false, Html.EMPTY),
        way,
        new MainView.StandingMain(title, summary, Html.EMPTY, List.of()));
  }
}
