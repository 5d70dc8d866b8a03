package dev.candor.output;

import dev.candor.output.page.Gallery;
import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import java.util.List;

/**
 * What outputs work from: the site, the theme and what every page of it shows; the theme's and the
 * site's files to be published, by their address; and what pages have to look at.
 */
public record Production(
    Site site,
    Theme theme,
    SiteView view,
    List<Artifact> assets,
    Gallery gallery,
    Workers workers) {

  public Production {
    assets = List.copyOf(assets);
  }
}
