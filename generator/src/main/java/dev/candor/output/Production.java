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
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param rendered the pages, as far as they are known from before
 * @param redirects every old address and the new one, of the site and its translations
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
    Workers workers,
    RenderedPages rendered,
    SortedMap<String, String> redirects) {

  public Production {
    assets = List.copyOf(assets);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /** The same for a site whose old addresses these sites have, too. */
  Production redirecting(List<Site> others) {
    SortedMap<String, String> all = new TreeMap<>(redirects);
    others.forEach(other -> all.putAll(redirectsOf(other)));
    return new Production(
        site, theme, view, assets, gallery, search, context, versions, workers, rendered, all);
  }

  /** Every old address of a site, and the new one. */
  static SortedMap<String, String> redirectsOf(Site site) {
    SortedMap<String, String> redirects = new TreeMap<>();
    site.redirects().forEach((old, page) -> redirects.put(old, page.permalink()));
    return redirects;
  }
}
