package dev.candor.output.page;

import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.OldAddress;
import dev.candor.site.Target;
import java.util.ArrayList;
import java.util.List;

/** A page at each old address that redirects to the new one, where hosts send it as a page. */
final class RedirectSource implements PageSource {

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    context
        .site()
        .redirects()
        .forEach(
            (old, target) -> {
              if (OldAddress.canBePage(old)) {
                jobs.add(new PageJob(old, () -> view(context, old, target)));
              }
            });
    return jobs;
  }

  private static PageView view(PageContext context, String old, Target target) {
    String title = target.title();
    return new PageView(
        "redirect",
        old,
        context
            .heads()
            .of(
                context.words().of("kind.page.sort"),
                title,
                1,
                context.site().summaryOf(target.page().content()),
                target.permalink(),
                false,
                Html.EMPTY),
        List.of(context.home(), new Link(target.permalink(), title)),
        new MainView.RedirectMain(title, target.permalink()));
  }
}
