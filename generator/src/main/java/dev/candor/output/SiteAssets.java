package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Rule;
import dev.candor.image.Picture;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.page.Gallery;
import dev.candor.parallel.Workers;
import dev.candor.site.Site;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything visual about pages: the theme's files, pictures, covers and cards. */
public final class SiteAssets {

  /** The rule for stylesheets of a theme. */
  public static final Rule RULE = CssUrls.RULE;

  private final Assets theme;
  private final Images images;
  private final CoverArt art;

  private SiteAssets(Assets theme, Images images, CoverArt art) {
    this.theme = theme;
    this.images = images;
    this.art = art;
  }

  /** The visuals of a site that shows these pictures. */
  public static Outcome<SiteAssets> of(
      Site site, SourceTree theme, SortedMap<String, Picture> pictures, Workers workers) {
    return Assets.ofTheme(theme, site.config().basePath())
        .map(
            files -> new SiteAssets(files, Images.of(pictures), CoverArt.of(site, theme, workers)));
  }

  Assets theme() {
    return theme;
  }

  /** Every file of it, to be published. */
  List<Artifact> files() {
    List<Artifact> files = new ArrayList<>(theme.files());
    files.addAll(images.files());
    files.addAll(art.files());
    return files;
  }

  Gallery gallery() {
    return new Gallery(images.views(), art.topics(), art.usual());
  }

  /** The sources of files that are published unchanged, by their path. */
  Map<String, String> origins() {
    Map<String, String> origins = new TreeMap<>();
    theme.addresses().forEach((path, address) -> origins.put(address.substring(1), path));
    origins.putAll(images.origins());
    return origins;
  }
}
