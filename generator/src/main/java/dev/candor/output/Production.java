package dev.candor.output;

import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import java.util.List;
import java.util.Map;

/**
 * What outputs work from: the site, the theme and what every page of it shows; the theme's and the
 * site's files to be published, by their address; the address of every image by source path; and
 * the pages as they were rendered last.
 */
public record Production(
    Site site,
    Theme theme,
    SiteView view,
    List<Artifact> assets,
    Map<String, String> images,
    Workers workers,
    PageMemory memory) {

  public Production {
    assets = List.copyOf(assets);
    images = Map.copyOf(images);
  }
}
