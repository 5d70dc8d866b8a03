package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.image.Cache;
import dev.candor.image.Picture;
import dev.candor.output.headers.ContentPolicy;
import dev.candor.output.headers.HeadersOutput;
import dev.candor.output.page.Gallery;
import dev.candor.output.page.SiteViews;
import dev.candor.output.search.SearchIndex;
import dev.candor.parallel.Workers;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes every artifact of a site. */
public final class Producer {

  private Producer() {}

  /**
   * The site as files, sorted by path, from its theme and the pictures it shows; what takes long to
   * draw is kept in the cache.
   */
  public static Outcome<Build> produce(
      Site site,
      Theme theme,
      SourceTree themeSource,
      SortedMap<String, Picture> pictures,
      Cache cache,
      Workers workers) {
    Assets themeAssets = Assets.ofTheme(themeSource);
    Images images = Images.of(pictures);
    CoverArt art = CoverArt.of(site, themeSource, cache, workers);
    List<Artifact> assets = new ArrayList<>(themeAssets.files());
    assets.addAll(images.files());
    assets.addAll(art.files());
    Production production =
        new Production(
            site,
            theme,
            SiteViews.of(
                site,
                ContentPolicy.of(assets).inPage(site.config().hosting()),
                themeAssets.stylesheets(),
                themeAssets.scripts()),
            assets,
            new Gallery(images.views(), art.topics(), art.usual()),
            SearchIndex.of(site, workers),
            workers);
    List<Artifact> all = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Output output : Outputs.ALL) {
      Outcome<List<Artifact>> made = output.produce(production);
      all.addAll(made.value());
      found.addAll(made.found());
    }
    all.sort(Comparator.comparing(Artifact::path));
    Map<String, String> origins = new TreeMap<>();
    themeAssets.addresses().forEach((path, address) -> origins.put(address.substring(1), path));
    origins.putAll(images.origins());
    return Outcome.of(new Build(site, all, origins, HeadersOutput.forServers(production)), found);
  }
}
