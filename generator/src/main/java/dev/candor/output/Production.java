package dev.candor.output;

import dev.candor.output.artifact.Artifact;
import dev.candor.output.page.Gallery;
import dev.candor.output.page.PageContext;
import dev.candor.output.page.Versions;
import dev.candor.output.search.SearchIndex;
import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import java.util.List;
import java.util.function.Supplier;

/**
 * The input of outputs.
 *
 * @param view what every page of the site shows
 * @param assets the files of the theme and the site that are published
 * @param gallery the pictures that pages show
 * @param search the search index, made when it is first needed
 * @param context what pages are made with, made when it is first needed
 * @param versions the languages that pages exist in
 * @param foreign marks links to pages in another language
 * @param memory the pages as last rendered
 */
public record Production(
    Site site,
    Theme theme,
    SiteView view,
    List<Artifact> assets,
    Gallery gallery,
    Supplier<SearchIndex> search,
    Supplier<PageContext> context,
    Versions versions,
    ForeignLinks foreign,
    Workers workers,
    PageMemory memory) {

  public Production {
    assets = List.copyOf(assets);
  }
}
