package dev.candor.engine;

import dev.candor.authoring.Snippets;
import dev.candor.check.Checks;
import dev.candor.content.Kinds;
import dev.candor.content.KnownIds;
import dev.candor.content.SchemaWriter;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Aids;
import dev.candor.editorial.Editor;
import dev.candor.editorial.Readability;
import dev.candor.image.Cache;
import dev.candor.output.Artifact;
import dev.candor.output.Build;
import dev.candor.output.JsonTree;
import dev.candor.output.PageMemory;
import dev.candor.output.Producer;
import dev.candor.output.SiteAssets;
import dev.candor.output.search.SearchIndex;
import dev.candor.parallel.Soon;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishReport;
import dev.candor.publish.SingleFile;
import dev.candor.site.Site;
import dev.candor.source.SitePath;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

  /** Its reader is made ready while the sources are discovered. */
  private final Soon<Memory> memory = Soon.of(() -> new Memory(PageMemory.NONE));

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
      BuildReport report,
      LinkedSources draft,
      Map<String, Readability> grades,
      Severities severities) {}

  static Checked checked(Settings settings, Progress progress) throws EnvironmentFault {
    return new Generator(settings, progress).run(true);
  }

  /**
   * Publishes the site to a target that its settings name, or takes the target back to an earlier
   * release; unless something speaks against it, and then it says all that does.
   */
  public static PublishOutcome publish(Settings settings, PublishRequest request, Progress progress)
      throws EnvironmentFault, UsageFault {
    return new Generator(settings, progress).deliver(request);
  }

  private PublishOutcome deliver(PublishRequest request) throws EnvironmentFault, UsageFault {
    stopwatch.begin(Stage.DISCOVER);
    ProjectSources sources = ProjectSources.discover(settings);
    SiteConfig config = sources.config().value();
    if (sources.config().found().stream().anyMatch(Diagnostic::isError)) {
      BuildReport report = report(produced(sources, false), Optional.empty());
      return new PublishOutcome(
          Optional.of(report), List.of("the settings of the site are at fault"), "");
    }
    PublishRun delivery = new PublishRun(settings, config, request);
    try {
      if (request.rollback().isPresent()) {
        stopwatch.begin(Stage.PUBLISH);
        String account = delivery.goBack(request.rollback().get());
        return new PublishOutcome(Optional.empty(), List.of(), account);
      }
      boolean preview = delivery.isPreview();
      ProjectSources asked = sources.with(c -> preview ? c.forPreview() : c.forThePublic());
      Produced produced = produced(asked, true);
      BuildReport report = report(produced, Optional.empty());
      List<String> reasons =
          new ArrayList<>(PublishRefusals.of(config, preview, found, produced.judged()));
      stopwatch.begin(Stage.PUBLISH);
      if (reasons.isEmpty()) {
        return new PublishOutcome(Optional.of(report), reasons, delivery.publish(produced.build()));
      }
      if (!PublishRefusals.isFaulty(produced.judged())) {
        targetsOwn(delivery, produced.build()).ifPresent(reasons::add);
      }
      return new PublishOutcome(Optional.of(report), reasons, "");
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** What the target itself has against a publish that is refused already. */
  private static Optional<String> targetsOwn(PublishRun delivery, Build build) {
    try {
      delivery.publish(build, true);
      return Optional.empty();
    } catch (PublishException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private Checked run(boolean checkOnly) throws EnvironmentFault {
    stopwatch.begin(Stage.DISCOVER);
    ProjectSources sources = ProjectSources.discover(settings);
    LinkedSources draft = draft(sources);
    try (BuildSink intake = intake(draft, checkOnly)) {
      Produced produced = produced(draft, sources, intake, checkOnly, !checkOnly);
      boolean publishes = !checkOnly && !hasErrors(produced.judged());
      BuildReport report =
          report(
              produced,
              publishes ? Optional.of(publish(produced.build(), intake)) : Optional.empty());
      return new Checked(report, draft, produced.grades(), produced.severities());
    } catch (UncheckedIOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Files are made ready to be published as long as nothing speaks against it. */
  private BuildSink intake(LinkedSources draft, boolean checkOnly) {
    Checks checks = new Checks(draft.config().exit(), checkOnly);
    return checkOnly || hasErrors(new Severities(draft.config().severities()).judge(found))
        ? BuildSink.of(checks)
        : BuildSink.of(
            checks, new FolderPublisher(settings.outputFolder(), settings.protectedFolders()));
  }

  private static boolean hasErrors(List<Diagnostic> judged) {
    return judged.stream().anyMatch(Diagnostic::isError);
  }

  /** What was made of sources, and what was found on the way, as the site judges it. */
  private record Produced(
      LinkedSources draft,
      Build build,
      Severities severities,
      List<Diagnostic> judged,
      Map<String, Readability> grades) {}

  private BuildReport report(Produced produced, Optional<PublishReport> published) {
    return new BuildReport(
        produced.draft().site().pages().size(),
        produced.build().artifacts(),
        produced.judged(),
        stopwatch.stop(),
        published);
  }

  private LinkedSources draft(ProjectSources sources) {
    LinkedSources draft = LinkedSources.of(settings, sources, workers, memory.get(), stopwatch);
    found.addAll(draft.found());
    return draft;
  }

  /** Builds in memory with every check there is. */
  private Produced produced(ProjectSources sources, boolean keeping) throws EnvironmentFault {
    LinkedSources draft = draft(sources);
    BuildSink intake = BuildSink.of(new Checks(draft.config().exit(), true));
    return produced(draft, sources, intake, true, keeping);
  }

  /** Makes the files of a site; if {@code keeping}, what took long is kept for the next time. */
  private Produced produced(
      LinkedSources draft,
      ProjectSources sources,
      BuildSink intake,
      boolean everyCheck,
      boolean keeping)
      throws EnvironmentFault {
    Memory memory = this.memory.get();
    stopwatch.begin(Stage.PRODUCE);
    Soon<SearchIndex> search = Soon.of(() -> SearchIndex.of(draft.site(), workers));
    Cache kept = new FolderCache(settings.cacheFolder().resolve("images"));
    SiteAssets scenery =
        memory.scenery(draft, sources, keeping ? kept : kept.readOnly(), workers, found);
    Producer producer =
        new Producer(
            draft.site(), draft.theme(), scenery, draft.views(), search, workers, memory.pages());
    Outcome<Build> produced = producer.all(intake);
    Build build = produced.value();
    found.addAll(produced.found());

    stopwatch.begin(Stage.CHECK);
    // Where a template failed, pages are missing: what checks would say of that is noise.
    if (produced.found().isEmpty()) {
      found.addAll(intake.checks().run(build, workers));
    }
    Aids aids = everyCheck ? memory.aids(draft.config(), settings) : Aids.NONE;
    Editor editor = new Editor(draft.site(), draft.data(), workers, aids);
    Editor.Judgement judgement = everyCheck ? editor.judge() : editor.guard();
    found.addAll(judgement.found());
    Severities severities = new Severities(draft.config().severities());
    return new Produced(draft, build, severities, severities.judge(found), judgement.grades());
  }

  private PublishReport publish(Build build, BuildSink intake) throws EnvironmentFault {
    stopwatch.begin(Stage.PUBLISH);
    Soon<KnownIds> ids = Soon.of(() -> idsOf(build.site()));
    Soon<List<Artifact>> schemas = Soon.of(() -> schemas(ids.get(), build.site().config().kinds()));
    try {
      PublishReport report = intake.publish(build.artifacts());
      new FolderPublisher(settings.schemaFolder()).publish(schemas.get());
      publishSnippets(ids.get(), build.site().config().kinds());
      new FolderPublisher(settings.headersFolder()).publish(build.forServers());
      return report;
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Where VS Code looks for them, if the project is set up for it. */
  private void publishSnippets(KnownIds ids, Kinds kinds) throws PublishException {
    Path folder = settings.root().resolve(".vscode");
    if (Files.isDirectory(folder)) {
      String snippets = JsonTree.lines(Snippets.of(ids, kinds));
      SingleFile.replaceIfOther(folder.resolve("candor.code-snippets"), snippets);
    }
  }

  /** For beside the site, where an editor's YAML tools are told to look; not published. */
  private static List<Artifact> schemas(KnownIds ids, Kinds kinds) {
    List<Artifact> schemas = new ArrayList<>();
    schemas.add(Artifact.of(SitePath.of(KnownIds.FILE), SchemaWriter.ids(ids)));
    SchemaWriter.all(ids, kinds)
        .forEach((name, json) -> schemas.add(Artifact.of(SitePath.of(name), json)));
    return schemas;
  }

  private static KnownIds idsOf(Site site) {
    TreeSet<String> pages = new TreeSet<>(site.byKey().keySet());
    pages.addAll(site.withheld());
    return KnownIds.of(pages, new TreeSet<>(site.library().keySet()), site.config().kinds());
  }
}
