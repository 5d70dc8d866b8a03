package dev.candor.output.page;

import java.util.List;

/** Pages of one sort, each made when it is asked for. */
public interface PageSource {

  List<PageJob> jobs(PageContext context);
}
