package dev.candor.engine;

import dev.candor.output.PageMemory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/**
 * A site kept ready in memory while somebody works on it. Each change of its sources gives a new
 * snapshot; what the change did not touch is remembered, and equals what a build from nothing would
 * make, byte for byte.
 */
public final class Preview {

  private final Settings settings;
  private final InstantSource clock;
  private final Memory memory = new Memory(new PageMemory());
  private ProjectSources sources;
  private volatile SiteSnapshot latest;

  /**
   * A preview of the sources as they are now.
   *
   * @throws EnvironmentFault if there is no site where the settings say
   */
  public Preview(Settings settings, InstantSource clock) throws EnvironmentFault {
    this.settings = settings;
    this.clock = clock;
    this.sources = ProjectSources.discover(settings);
    this.latest = snapshotOf(sources);
  }

  /** The latest snapshot. */
  public SiteSnapshot latest() {
    return latest;
  }

  /** The folders and files to watch: a change below any of them may change the site. */
  public List<Path> watched() {
    // The generator brings a theme along, so its folder may be missing, and be created later.
    Path theme = settings.themeFolder(sources.config().value().theme());
    return List.of(settings.contentFolder(), theme, settings.siteFolder().resolve("site.yaml"));
  }

  /**
   * Takes in that these files may have changed, come or gone.
   *
   * @throws EnvironmentFault if there is no site any more; the latest snapshot stays
   */
  public synchronized SiteSnapshot changed(Collection<Path> files) throws EnvironmentFault {
    return take(sources.after(files, settings));
  }

  /**
   * Looks at everything again.
   *
   * @throws EnvironmentFault if there is no site any more; the latest snapshot stays
   */
  public synchronized SiteSnapshot rescan() throws EnvironmentFault {
    return take(ProjectSources.discover(settings));
  }

  private SiteSnapshot take(ProjectSources now) throws EnvironmentFault {
    if (!now.equals(sources)) {
      // First the snapshot: if making it fails, the next scan must try again.
      latest = snapshotOf(now);
      sources = now;
    }
    return latest;
  }

  private SiteSnapshot snapshotOf(ProjectSources now) throws EnvironmentFault {
    Pipeline pipeline = Pipeline.of(settings.at(clock.instant()), memory);
    return new SiteSnapshot(pipeline, pipeline.furnish(pipeline.link(now), Purpose.PREVIEW));
  }
}
