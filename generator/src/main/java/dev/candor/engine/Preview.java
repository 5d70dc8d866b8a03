package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.image.Cache;
import dev.candor.output.PageMemory;
import dev.candor.output.SiteAssets;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A site kept ready in memory while somebody works on it. Each change of its sources gives a new
 * edition; what the change did not touch is remembered, and equals what a build from nothing would
 * make, byte for byte.
 */
public final class Preview {

  private final Settings settings;
  private final InstantSource clock;
  private final Memory memory = new Memory(new PageMemory());
  private ProjectSources sources;
  private volatile SiteSnapshot edition;

  /**
   * A preview of the sources as they are now.
   *
   * @throws EnvironmentFault if there is no site where the settings say
   */
  public Preview(Settings settings, InstantSource clock) throws EnvironmentFault {
    this.settings = settings;
    this.clock = clock;
    this.sources = ProjectSources.discover(settings);
    this.edition = editionOf(sources);
  }

  /** The latest edition. */
  public SiteSnapshot edition() {
    return edition;
  }

  /** The folders and files to watch: a change below any of them may change the site. */
  public List<Path> watched() {
    // A theme that the generator brings along may have no folder yet; it may get one.
    Path theme = settings.themeFolder(sources.config().value().theme());
    return List.of(settings.contentFolder(), theme, settings.siteFolder().resolve("site.yaml"));
  }

  /**
   * Takes in that these files may have changed, come or gone.
   *
   * @throws EnvironmentFault if there is no site any more; the latest edition stays
   */
  public synchronized SiteSnapshot changed(Collection<Path> files) throws EnvironmentFault {
    return take(sources.after(files, settings));
  }

  /**
   * Looks at everything again.
   *
   * @throws EnvironmentFault if there is no site any more; the latest edition stays
   */
  public synchronized SiteSnapshot rescan() throws EnvironmentFault {
    return take(ProjectSources.discover(settings));
  }

  private SiteSnapshot take(ProjectSources now) throws EnvironmentFault {
    if (!now.equals(sources)) {
      // First the edition: if making it fails, the next scan must try again.
      edition = editionOf(now);
      sources = now;
    }
    return edition;
  }

  private SiteSnapshot editionOf(ProjectSources now) throws EnvironmentFault {
    Workers workers = new Workers(settings.threads());
    LinkedSources draft =
        LinkedSources.of(
            settings.at(clock.instant()), now, workers, memory, new Stopwatch(stage -> {}));
    List<Diagnostic> found = new ArrayList<>(draft.found());
    Cache cache = new FolderCache(settings.cacheFolder().resolve("images"));
    SiteAssets scenery = memory.scenery(draft, now, cache, workers, found);
    return new SiteSnapshot(draft, scenery, found, memory, workers);
  }
}
