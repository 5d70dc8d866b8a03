package dev.candor.output.page;

import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** The view of a kind of page: a page for each page of content, at its address. */
public interface KindSource extends KindPages {

  PageView view(PageContext context, LinkedPage page);

  default PageJob job(PageContext context, LinkedPage page) {
    return new PageJob(page.permalink(), () -> view(context, page));
  }

  @Override
  default List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : context.site().ofKind(kind())) {
      jobs.add(job(context, page));
    }
    return jobs;
  }
}
