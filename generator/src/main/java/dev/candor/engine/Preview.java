package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.image.Cache;
import dev.candor.output.PageMemory;
import dev.candor.output.Scenery;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import java.nio.file.Files;
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
  private Sources sources;
  private volatile Edition edition;

  /**
   * A preview of the sources as they are now.
   *
   * @throws EnvironmentFault if there is no site where the settings say
   */
  public Preview(Settings settings, InstantSource clock) throws EnvironmentFault {
    this.settings = settings;
    this.clock = clock;
    this.sources = Sources.discover(settings);
    this.edition = editionOf(sources);
  }

  /** The latest edition. */
  public Edition edition() {
    return edition;
  }

  /** The folders and files to watch: a change below any of them may change the site. */
  public List<Path> watched() {
    Path theme = settings.themeFolder(sources.config().value().theme());
    // A theme that the generator brings along may have no folder yet; it may get one.
    while (!Files.exists(theme.resolveSibling("")) && !theme.equals(settings.root())) {
      theme = theme.resolveSibling("").normalize();
    }
    return List.of(settings.contentFolder(), theme, settings.siteFolder().resolve("site.yaml"));
  }

  /**
   * Takes in that these files may have changed, come or gone.
   *
   * @throws EnvironmentFault if there is no site any more; the latest edition stays
   */
  public synchronized Edition changed(Collection<Path> files) throws EnvironmentFault {
    return take(sources.after(files, settings));
  }

  /**
   * Looks at everything again.
   *
   * @throws EnvironmentFault if there is no site any more; the latest edition stays
   */
  public synchronized Edition rescan() throws EnvironmentFault {
    return take(Sources.discover(settings));
  }

  private Edition take(Sources now) throws EnvironmentFault {
    if (!now.equals(sources)) {
      sources = now;
      edition = editionOf(now);
    }
    return edition;
  }

  private Edition editionOf(Sources now) throws EnvironmentFault {
    Workers workers = new Workers(settings.threads());
    Draft draft =
        Draft.of(settings.at(clock.instant()), now, workers, memory, new Stopwatch(stage -> {}));
    List<Diagnostic> found = new ArrayList<>(draft.found());
    Cache cache = new FolderCache(settings.cacheFolder().resolve("images"));
    Scenery scenery = memory.scenery(draft, now, cache, workers, found);
    return new Edition(draft, scenery, found, memory, workers);
  }
}
