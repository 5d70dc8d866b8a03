package dev.candor.engine;

import dev.candor.check.Check;
import dev.candor.check.Checks;
import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.content.SchemaWriter;
import dev.candor.content.SiteConfig;
import dev.candor.content.SourceFaults;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Editor;
import dev.candor.image.Cache;
import dev.candor.image.NoEncoderException;
import dev.candor.image.Picture;
import dev.candor.image.Pictures;
import dev.candor.output.Artifact;
import dev.candor.output.Build;
import dev.candor.output.Producer;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishReport;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.site.SiteLinker;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Takes sources through every stage: discover, read, link, produce, check, publish. One run, one
 * generator.
 */
public final class Generator {

  private final Settings settings;
  private final Workers workers;
  private final Stopwatch stopwatch;
  private final List<Diagnostic> found = new ArrayList<>();

  private Generator(Settings settings, Progress progress) {
    this.settings = settings;
    this.workers = new Workers(settings.threads());
    this.stopwatch = new Stopwatch(stage -> progress.begins(stage, workers));
  }

  /** Builds the site and, unless an error stands, publishes it into its folder. */
  public static BuildReport build(Settings settings, Progress progress) throws EnvironmentFault {
    return new Generator(settings, progress).run(false);
  }

  /** Builds the site in memory, and runs every check there is. */
  public static BuildReport check(Settings settings, Progress progress) throws EnvironmentFault {
    return new Generator(settings, progress).run(true);
  }

  private BuildReport run(boolean checkOnly) throws EnvironmentFault {
    stopwatch.begin(Stage.DISCOVER);
    Sources sources = Sources.discover(settings);
    found.addAll(SourceFaults.toDiagnostics(sources.faults()));
    SiteConfig config = taken(sources.config());

    stopwatch.begin(Stage.READ);
    PageReader reader = new PageReader();
    List<Page> pages = new ArrayList<>();
    for (Outcome<Page> page : workers.map(sources.pages(), reader::read)) {
      pages.add(taken(page));
    }
    Data data = taken(DataReader.read(sources.data()));
    Theme theme = taken(Theme.of(sources.templates()));

    stopwatch.begin(Stage.LINK);
    LocalDate today = LocalDate.ofInstant(settings.now(), ZoneId.of(config.timeZone()));
    SiteLinker linker = new SiteLinker(config, today, settings.drafts(), workers);
    Site site = taken(linker.link(pages, data, images(sources.content())));

    stopwatch.begin(Stage.PRODUCE);
    Cache kept = new FolderCache(settings.cacheFolder().resolve("images"));
    Cache cache = checkOnly ? kept.readOnly() : kept;
    SortedMap<String, Picture> pictures = taken(pictures(site, sources.content(), cache));
    Outcome<Build> produced =
        Producer.produce(site, theme, sources.theme(), pictures, cache, workers);
    Build build = taken(produced);

    stopwatch.begin(Stage.CHECK);
    // Where a template failed, pages are missing: what checks would say of that is noise.
    if (produced.found().isEmpty()) {
      check(build, checkOnly);
    }
    Editor editor = new Editor(site, data, workers);
    found.addAll(checkOnly ? editor.judge() : editor.guard());
    List<Diagnostic> judged = new Severities(config.severities()).judge(found);
    boolean faulty = judged.stream().anyMatch(Diagnostic::isError);
    Optional<PublishReport> published =
        checkOnly || faulty ? Optional.empty() : Optional.of(publish(build));
    return new BuildReport(
        site.pages().size(), build.artifacts(), judged, stopwatch.stop(), published);
  }

  private Outcome<SortedMap<String, Picture>> pictures(Site site, SourceTree content, Cache cache)
      throws EnvironmentFault {
    try {
      return Pictures.of(content, site.images(), cache, workers);
    } catch (NoEncoderException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private void check(Build build, boolean thoroughly) {
    for (Check check : Checks.ALL) {
      if (thoroughly || check.everyBuild()) {
        found.addAll(check.check(build, workers));
      }
    }
  }

  private <T> T taken(Outcome<T> outcome) {
    found.addAll(outcome.found());
    return outcome.value();
  }

  /** The files of the content that an image may be, by path. */
  private static Set<String> images(SourceTree content) {
    Set<String> images = new TreeSet<>();
    content.assets().forEach(asset -> images.add(asset.path()));
    for (SourceFile file : content.files()) {
      if (file.path().endsWith(".svg")) {
        images.add(file.path());
      }
    }
    return images;
  }

  private PublishReport publish(Build build) throws EnvironmentFault {
    stopwatch.begin(Stage.PUBLISH);
    try {
      Path output = settings.outputFolder();
      PublishReport report =
          new FolderPublisher(output, settings.protectedFolders()).publish(build.artifacts());
      publishSchemas();
      new FolderPublisher(settings.headersFolder()).publish(build.forServers());
      return report;
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Beside the site, where an editor's YAML tools are told to look; not published. */
  private void publishSchemas() throws PublishException {
    List<Artifact> schemas = new ArrayList<>();
    SchemaWriter.all().forEach((name, json) -> schemas.add(Artifact.of(SitePath.of(name), json)));
    new FolderPublisher(settings.schemaFolder()).publish(schemas);
  }
}
