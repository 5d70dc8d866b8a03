package dev.candor.engine;

import dev.candor.output.PageMemory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A site kept in memory while an editor works on it. Each change of its sources makes a new
 * snapshot, which reuses everything the change doesn't affect and has the same bytes as a full
 * build.
 */
public final class Preview {

  private final Settings settings;
  private final InstantSource clock;
  private final Memory memory = new Memory(new PageMemory());
  private ProjectSources sources;
  private volatile SiteSnapshot latest;

  /**
   * A preview of the current sources.
   *
   * @throws EnvironmentFault if the settings name no site
   */
  public Preview(Settings settings, InstantSource clock) throws EnvironmentFault {
    this.settings = settings;
    this.clock = clock;
    this.sources = Pipeline.of(settings, memory).discover();
    this.latest = snapshotOf(sources);
  }

  /** The latest snapshot. */
  public SiteSnapshot latest() {
    return latest;
  }

  /** Opens and saves the texts that the site is made of. */
  public ContentFiles contentFiles() {
    return new ContentFiles(settings.contentFolder());
  }

  /** Adds images to the content. */
  public ContentImages contentImages() {
    return new ContentImages(this, settings.contentFolder());
  }

  /** Starts pages. */
  public NewPages newPages() {
    return new NewPages(this);
  }

  /** Begins translations. */
  public Translating translating() {
    return new Translating(this);
  }

  /** Signs pages off. */
  public SignOffs signOffs() {
    return new SignOffs(this);
  }

  /** Renames and removes pages. */
  public PageMoving pageMoving() {
    return new PageMoving(this);
  }

  /** Promises pages. */
  public PromisedPages promisedPages() {
    return new PromisedPages(this);
  }

  /** The settings of a command that begins now. */
  public Settings settings() {
    return settings.at(clock.instant());
  }

  /** The latest sources, with nothing withheld. */
  synchronized LinkedSources everything() {
    return settings.drafts()
        ? latest.linked()
        : Pipeline.of(settings().withDrafts(true), Progress.SILENT).link(sources);
  }

  /**
   * The site as it would be if this were the text of a file of the content. The latest snapshot
   * stays.
   *
   * @throws EnvironmentFault if this machine lacks something that the site needs
   */
  public synchronized SiteSnapshot with(String path, String text) throws EnvironmentFault {
    return snapshotOf(sources.replacing(Map.of(path, text), Map.of()));
  }

  /** The folders and files to watch: a change in any of them may change the site. */
  public List<Path> watched() {
    // Candor has a built-in theme, so the theme's folder may be missing, and may be created later.
    Path theme = settings.themeFolder(sources.config().value().theme());
    return List.of(settings.contentFolder(), theme, settings.siteFolder().resolve("site.yaml"));
  }

  /**
   * Updates the preview after these files may have been changed, added or deleted.
   *
   * @throws EnvironmentFault if the site no longer exists; the latest snapshot is kept
   */
  public synchronized SiteSnapshot changed(Collection<Path> files) throws EnvironmentFault {
    return take(sources.after(files, settings));
  }

  /**
   * Reads everything again.
   *
   * @throws EnvironmentFault if the site no longer exists; the latest snapshot is kept
   */
  public synchronized SiteSnapshot rescan() throws EnvironmentFault {
    return take(ProjectSources.discover(settings));
  }

  private SiteSnapshot take(ProjectSources now) throws EnvironmentFault {
    if (!now.equals(sources)) {
      // Make the snapshot first: if that fails, the next scan must try again.
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
