package dev.candor.engine;

import dev.candor.check.Checks;
import dev.candor.content.KnownIds;
import dev.candor.content.SchemaWriter;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Editor;
import dev.candor.editorial.Readability;
import dev.candor.image.Cache;
import dev.candor.output.Artifact;
import dev.candor.output.Build;
import dev.candor.output.PageMemory;
import dev.candor.output.Producer;
import dev.candor.output.Scenery;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishReport;
import dev.candor.site.Site;
import dev.candor.source.SitePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return new Generator(settings, progress).run(false).report();
  }

  /** Builds the site in memory, and runs every check there is. */
  public static BuildReport check(Settings settings, Progress progress) throws EnvironmentFault {
    return checked(settings, progress).report();
  }

  /** What a check came to, and what it was made of. */
  record Checked(
      BuildReport report, Draft draft, Map<String, Readability> grades, Severities severities) {}

  static Checked checked(Settings settings, Progress progress) throws EnvironmentFault {
    return new Generator(settings, progress).run(true);
  }

  private Checked run(boolean checkOnly) throws EnvironmentFault {
    stopwatch.begin(Stage.DISCOVER);
    Sources sources = Sources.discover(settings);
    Memory memory = new Memory(PageMemory.NONE);
    Draft draft = Draft.of(settings, sources, workers, memory, stopwatch);
    found.addAll(draft.found());

    stopwatch.begin(Stage.PRODUCE);
    Cache kept = new FolderCache(settings.cacheFolder().resolve("images"));
    Scenery scenery =
        memory.scenery(draft, sources, checkOnly ? kept.readOnly() : kept, workers, found);
    Producer producer = new Producer(draft.site(), draft.theme(), scenery, workers, memory.pages());
    Outcome<Build> produced = producer.all();
    Build build = produced.value();
    found.addAll(produced.found());

    stopwatch.begin(Stage.CHECK);
    // Where a template failed, pages are missing: what checks would say of that is noise.
    if (produced.found().isEmpty()) {
      found.addAll(Checks.run(build, workers, checkOnly));
    }
    Editor editor = new Editor(draft.site(), draft.data(), workers);
    Editor.Judgement judgement = checkOnly ? editor.judge() : editor.guard();
    found.addAll(judgement.found());
    Severities severities = new Severities(draft.config().severities());
    List<Diagnostic> judged = severities.judge(found);
    boolean faulty = judged.stream().anyMatch(Diagnostic::isError);
    Optional<PublishReport> published =
        checkOnly || faulty ? Optional.empty() : Optional.of(publish(build));
    BuildReport report =
        new BuildReport(
            draft.site().pages().size(), build.artifacts(), judged, stopwatch.stop(), published);
    return new Checked(report, draft, judgement.grades(), severities);
  }

  private PublishReport publish(Build build) throws EnvironmentFault {
    stopwatch.begin(Stage.PUBLISH);
    try {
      Path output = settings.outputFolder();
      PublishReport report =
          new FolderPublisher(output, settings.protectedFolders()).publish(build.artifacts());
      publishSchemas(build.site());
      new FolderPublisher(settings.headersFolder()).publish(build.forServers());
      return report;
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Beside the site, where an editor's YAML tools are told to look; not published. */
  private void publishSchemas(Site site) throws PublishException {
    TreeSet<String> pages = new TreeSet<>(site.byKey().keySet());
    pages.addAll(site.withheld());
    KnownIds ids = KnownIds.of(pages, new TreeSet<>(site.library().keySet()));
    List<Artifact> schemas = new ArrayList<>();
    schemas.add(Artifact.of(SitePath.of("ids.schema.json"), SchemaWriter.ids(ids)));
    SchemaWriter.all(ids)
        .forEach((name, json) -> schemas.add(Artifact.of(SitePath.of(name), json)));
    new FolderPublisher(settings.schemaFolder()).publish(schemas);
  }
}
