package dev.candor.engine;

import dev.candor.check.Checks;
import dev.candor.content.Data;
import dev.candor.content.DeclaredKind;
import dev.candor.content.Exit;
import dev.candor.content.FileEndings;
import dev.candor.content.Page;
import dev.candor.content.PageRules;
import dev.candor.content.SiteConfig;
import dev.candor.content.SourceFaults;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Aids;
import dev.candor.editorial.Editor;
import dev.candor.image.Cache;
import dev.candor.message.MessageCatalogs;
import dev.candor.output.Build;
import dev.candor.output.PageMemory;
import dev.candor.output.Producer;
import dev.candor.output.SiteAssets;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.Lazy;
import dev.candor.output.page.Versions;
import dev.candor.output.search.SearchIndex;
import dev.candor.parallel.Async;
import dev.candor.parallel.Workers;
import dev.candor.publish.FolderCache;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishReport;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.site.SiteRules;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The stages of every command, in one place: discover, read and link, make assets, produce, check.
 * A command stops after the stage whose result it needs; each stage returns its result and its
 * findings.
 */
public final class Pipeline {

  private final Settings settings;
  private final Workers workers;
  private final Supplier<Memory> memory;
  private final Stopwatch stopwatch;

  private Pipeline(
      Settings settings, Workers workers, Supplier<Memory> memory, Stopwatch stopwatch) {
    this.settings = settings;
    this.workers = workers;
    this.memory = memory;
    this.stopwatch = stopwatch;
  }

  /** A pipeline for one command, without a memory. */
  public static Pipeline of(Settings settings, Progress progress) {
    Workers workers = new Workers(settings.threads());
    // The Markdown reader loads while the sources are discovered.
    CompletableFuture<Memory> memory = Async.supply(() -> new Memory(PageMemory.NONE));
    Stopwatch stopwatch = new Stopwatch(stage -> progress.begins(stage, workers));
    return new Pipeline(settings, workers, () -> Async.join(memory), stopwatch);
  }

  /** A pipeline for one state of a site that is kept in memory. */
  static Pipeline of(Settings settings, Memory memory) {
    return of(settings, memory, Progress.SILENT);
  }

  /** A pipeline for one command of many, which share a memory. */
  static Pipeline of(Settings settings, Memory memory, Progress progress) {
    Workers workers = new Workers(settings.threads());
    Stopwatch stopwatch = new Stopwatch(stage -> progress.begins(stage, workers));
    return new Pipeline(settings, workers, () -> memory, stopwatch);
  }

  /** The same stages with other workers. */
  Pipeline with(Workers others) {
    return new Pipeline(settings, others, memory, stopwatch);
  }

  Stopwatch stopwatch() {
    return stopwatch;
  }

  /**
   * Reads the files of a project.
   *
   * @throws EnvironmentFault if the settings name no site, or a file can't be read
   */
  ProjectSources discover() throws EnvironmentFault {
    stopwatch.begin(Stage.DISCOVER);
    try {
      return ProjectSources.discover(settings);
    } catch (UncheckedIOException e) {
      throw EnvironmentFault.unreadable(e);
    }
  }

  /** Reads and links, reusing and updating the memory. */
  LinkedSources link(ProjectSources sources) {
    stopwatch.begin(Stage.READ);
    SiteConfig config = sources.config().value();
    CompletableFuture<Outcome<Theme>> parsed =
        Async.supply(() -> memory.get().theme(sources.templates()));
    CompletableFuture<Outcome<MessageCatalogs>> worded =
        Async.supply(() -> memory.get().catalogs(sources));
    List<Outcome<Page>> read = memory.get().read(sources.pages(), config, workers);
    Outcome<Data> data = memory.get().data(sources.data());
    Outcome<Theme> theme = Async.join(parsed);
    Outcome<MessageCatalogs> catalogs = Async.join(worded);
    List<Page> pages = read.stream().map(Outcome::value).toList();

    stopwatch.begin(Stage.LINK);
    LocalDate today = LocalDate.ofInstant(settings.now(), ZoneId.of(config.timeZone()));
    Linking linking =
        new Linking(config, today, settings.drafts(), workers, memory.get(), catalogs.value());
    Outcome<List<Site>> sites = linking.link(pages, data.value(), sources.images());

    List<Diagnostic> found = new ArrayList<>(SourceFaults.toDiagnostics(sources.faults()));
    found.addAll(FileEndings.check(sources.content()));
    found.addAll(sources.config().found());
    read.forEach(page -> found.addAll(page.found()));
    found.addAll(data.found());
    found.addAll(theme.found());
    found.addAll(catalogs.found());
    found.addAll(ThemeCopies.check(sources));
    found.addAll(missingTemplates(config, theme.value()));
    found.addAll(sites.found());
    return new LinkedSources(
        sources,
        data.value(),
        pages,
        sites.value().get(0),
        sites.value().subList(1, sites.value().size()),
        theme.value(),
        settings.extra().views(),
        found);
  }

  /**
   * Reports kinds that name a template the theme doesn't have. A kind without one uses a generic
   * template.
   */
  private static List<Diagnostic> missingTemplates(SiteConfig config, Theme theme) {
    List<Diagnostic> missing = new ArrayList<>();
    for (DeclaredKind kind : config.kinds().declared()) {
      String template = kind.template().filter(name -> !theme.has(name)).orElse("");
      if (!template.isEmpty()) {
        missing.add(
            PageRules.KIND
                .at(
                    config.origin().file(),
                    config.origin().placeOf("kinds." + kind.name() + ".template"),
                    "the theme has no template \"" + template + "\"")
                .suggesting(
                    "write themes/"
                        + config.theme()
                        + "/templates/"
                        + template
                        + ".ftlh, or delete"
                        + " this line"));
      }
    }
    return missing;
  }

  /** The findings of linking and of every editorial rule, with the site's severities. */
  List<Diagnostic> review(LinkedSources linked) {
    List<Diagnostic> found = new ArrayList<>(linked.found());
    found.addAll(EditorialReview.of(linked, Purpose.CHECK, Aids.NONE, workers).found());
    return linked.judge(found);
  }

  /**
   * Makes the assets of pages: the theme's files, pictures, covers and cards.
   *
   * @throws EnvironmentFault if this machine can't encode images
   */
  ReadySite furnish(LinkedSources linked, Purpose purpose) throws EnvironmentFault {
    Cache kept = new FolderCache(settings.cacheFolder().resolve("images"));
    Cache cache = purpose.keepsCaches() ? kept : kept.readOnly();
    Outcome<SiteAssets> assets = memory.get().assets(linked, cache, workers);
    List<Diagnostic> found = new ArrayList<>(linked.found());
    found.addAll(assets.found());
    return new ReadySite(linked, assets.value(), found);
  }

  /** Makes the files of a site one by one on demand. */
  Producer producer(ReadySite site) {
    return producer(site, new Lazy<>(() -> SearchIndex.of(site.linked().site(), workers)));
  }

  private Producer producer(ReadySite ready, Supplier<SearchIndex> search) {
    LinkedSources linked = ready.linked();
    Producer main = producer(ready, linked.site(), search, memory.get().pages());
    List<Producer> others = new ArrayList<>();
    for (Site site : linked.translations()) {
      PageMemory pages = memory.get().pages(site.config().language());
      others.add(producer(ready, site, new Lazy<>(() -> SearchIndex.of(site, workers)), pages));
    }
    return main.with(others);
  }

  private Producer producer(
      ReadySite ready, Site site, Supplier<SearchIndex> search, PageMemory pages) {
    LinkedSources linked = ready.linked();
    Versions versions = new Versions(linked.sites());
    return new Producer(
        site, linked.theme(), ready.assets(), linked.views(), versions, search, workers, pages);
  }

  /** The sink for a run's files: the published folder only if there are no errors so far. */
  BuildSink sink(LinkedSources linked, Purpose purpose) {
    Optional<Exit> exit = linked.config().exit();
    String base = linked.config().basePath();
    Checks checks = purpose.runsEveryCheck() ? Checks.all(exit, base) : Checks.ofBuilds(exit, base);
    boolean stages =
        purpose.fillsFolder()
            && linked.judge(linked.found()).stream().noneMatch(Diagnostic::isError);
    return stages
        ? BuildSink.of(
            checks, new FolderPublisher(settings.outputFolder(), settings.protectedFolders()))
        : BuildSink.of(checks);
  }

  /**
   * Makes the assets of a linked site, then produces and checks it.
   *
   * @throws EnvironmentFault if this machine lacks something that the site needs
   */
  BuildResult run(LinkedSources linked, Purpose purpose, BuildSink sink) throws EnvironmentFault {
    stopwatch.begin(Stage.PRODUCE);
    CompletableFuture<SearchIndex> search =
        Async.supply(() -> SearchIndex.of(linked.site(), workers));
    ReadySite ready = furnish(linked, purpose);
    Outcome<Build> built = producer(ready, () -> Async.join(search)).all(sink);
    stopwatch.begin(Stage.CHECK);
    Aids aids = purpose.asksAids() ? memory.get().aids(linked.config(), settings) : Aids.NONE;
    return check(ready, built, sink, purpose, aids);
  }

  /** Produces and checks a site that has its assets, without dictionary and grammar. */
  BuildResult run(ReadySite ready, Purpose purpose) {
    BuildSink sink = sink(ready.linked(), purpose);
    return check(ready, producer(ready).all(sink), sink, purpose, Aids.NONE);
  }

  private BuildResult check(
      ReadySite ready, Outcome<Build> built, BuildSink sink, Purpose purpose, Aids aids) {
    LinkedSources linked = ready.linked();
    List<Diagnostic> found = new ArrayList<>(ready.found());
    found.addAll(built.found());
    // If a template failed, pages are missing, and checks would report them again and again.
    if (built.found().stream().allMatch(d -> SiteRules.ALL.contains(d.rule()))) {
      found.addAll(sink.checks().run(built.value(), workers));
    }
    Editor.Judgement judgement = EditorialReview.of(linked, purpose, aids, workers);
    found.addAll(judgement.found());
    return new BuildResult(linked, built.value(), found, linked.judge(found), judgement.grades());
  }

  /** Ends a run whose files are in memory: its result, and how long each stage took. */
  BuildReport report(BuildResult result) {
    return report(result, result.build().artifacts(), Optional.empty());
  }

  /** Ends a run whose files went to a sink, and were published or deleted there. */
  BuildReport report(BuildResult result, BuildSink sink, Optional<PublishReport> published) {
    List<Artifact> made = result.build().artifacts();
    List<Artifact> readable =
        published.isPresent() ? sink.published(made) : sink.isInMemory() ? made : List.of();
    return report(result, readable, published);
  }

  private BuildReport report(
      BuildResult result, List<Artifact> readable, Optional<PublishReport> published) {
    return new BuildReport(
        result.linked().sites().stream().mapToInt(site -> site.pages().size()).sum(),
        result.build().artifacts().size(),
        readable,
        result.judged(),
        stopwatch.stop(),
        published,
        result.linked().heldBack(),
        result.linked().leftOut());
  }
}
