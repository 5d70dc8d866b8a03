package dev.candor.output.page;

import dev.candor.render.PageView;
import java.util.List;
import java.util.function.Supplier;

/** Pages of one sort, each made when it is asked for. */
interface PageSource {

  List<Supplier<PageView>> jobs(Desk desk);
}
