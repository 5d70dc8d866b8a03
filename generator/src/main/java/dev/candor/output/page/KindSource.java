package dev.candor.output.page;

import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** A page for each page of content of one kind, at its address. */
interface KindSource extends PageSource {

  String kind();

  PageView view(Desk desk, LinkedPage page);

  default PageJob job(Desk desk, LinkedPage page) {
    return new PageJob(page.permalink(), () -> view(desk, page));
  }

  @Override
  default List<PageJob> jobs(Desk desk) {
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : desk.site().ofKind(kind())) {
      jobs.add(job(desk, page));
    }
    return jobs;
  }
}
