package dev.candor.output;

import dev.candor.output.search.SearchIndex;
import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import java.util.List;
import java.util.Map;

/**
 * What outputs work from: the site, the theme and what every page of it shows; the theme's and the
 * site's files to be published, by their address; the address of every image by source path; and
 * the index for search.
 */
public record Production(
    Site site,
    Theme theme,
    SiteView view,
    List<Artifact> assets,
    Map<String, String> images,
    SearchIndex search,
    Workers workers) {

  public Production {
    assets = List.copyOf(assets);
    images = Map.copyOf(images);
  }
}
