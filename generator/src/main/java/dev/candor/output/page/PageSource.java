package dev.candor.output.page;

import java.util.List;

/** Pages of one kind, each made when it is needed. */
public interface PageSource {

  List<PageJob> jobs(PageContext context);
}
