package dev.candor.output;

import dev.candor.output.artifact.Artifact;
import dev.candor.output.page.Gallery;
import dev.candor.output.page.PageContext;
import dev.candor.output.search.SearchIndex;
import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import java.util.List;
import java.util.function.Supplier;

/**
 * What outputs work from: the site, the theme and what every page of it shows; the theme's and the
 * site's files to be published, by their address; what pages have to look at; the index for search,
 * and what pages are made at, both made when somebody asks for them; and the pages as they were
 * rendered last.
 */
public record Production(
    Site site,
    Theme theme,
    SiteView view,
    List<Artifact> assets,
    Gallery gallery,
    Supplier<SearchIndex> search,
    Supplier<PageContext> context,
    Workers workers,
    PageMemory memory) {

  public Production {
    assets = List.copyOf(assets);
  }
}
