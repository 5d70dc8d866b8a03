package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.page.SiteViews;
import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the artifacts of one site: all of them, or those that somebody asks for. */
public final class Producer {

  private final Assets themeAssets;
  private final Assets images;
  private final Production production;

  /** A producer of a site with its theme, and the sources that hold the files of both. */
  public Producer(
      Site site,
      Theme theme,
      SourceTree themeSource,
      SourceTree content,
      Workers workers,
      PageMemory memory) {
    this.themeAssets = Assets.ofTheme(themeSource);
    this.images = Assets.ofImages(content, site.images());
    List<Artifact> assets = new ArrayList<>(themeAssets.files());
    assets.addAll(images.files());
    SiteView view = SiteViews.of(site, themeAssets.stylesheets(), themeAssets.scripts());
    memory.begin(theme, view);
    this.production =
        new Production(site, theme, view, assets, images.addresses(), workers, memory);
  }

  /** The site as files, sorted by path. */
  public Outcome<Build> all() {
    Outcome<List<Artifact>> made = produce(Outputs.ALL);
    List<Artifact> all = new ArrayList<>(made.value());
    all.sort(Comparator.comparing(Artifact::path));
    Map<String, String> origins = new TreeMap<>();
    themeAssets.addresses().forEach((path, address) -> origins.put(address.substring(1), path));
    images.addresses().forEach((path, address) -> origins.put(address.substring(1), path));
    return Outcome.of(new Build(production.site(), all, origins), made.found());
  }

  /** The page at an address ({@code /articles/first-session/}); nothing if there is none. */
  public Outcome<List<Artifact>> page(String address) {
    return PagesOutput.produce(production, address);
  }

  /** Everything but the pages. */
  public Outcome<List<Artifact>> besidesPages() {
    return produce(Outputs.ALL.stream().filter(o -> !(o instanceof PagesOutput)).toList());
  }

  private Outcome<List<Artifact>> produce(List<Output> outputs) {
    List<Artifact> all = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Output output : outputs) {
      Outcome<List<Artifact>> made = output.produce(production);
      all.addAll(made.value());
      found.addAll(made.found());
    }
    return Outcome.of(all, found);
  }
}
