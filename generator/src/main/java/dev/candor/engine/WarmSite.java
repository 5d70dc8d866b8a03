package dev.candor.engine;

import dev.candor.output.PageMemory;
import dev.candor.parallel.Async;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A site that one process builds and checks again and again. A run reuses what the one before was
 * made from, and has the same files and findings as a run of its own. One run waits for another.
 */
public final class WarmSite {

  /**
   * A build that was published.
   *
   * @param sources the files it was made from, looked at before they were read
   * @param made the files in the folders it filled, looked at after that
   */
  private record Built(
      Settings settings,
      ZoneId zone,
      LocalDate day,
      FileStates sources,
      FileStates made,
      BuildReport report) {

    /** Whether a build with these settings would make the same files again, and find them there. */
    boolean stands(Settings now, FileStates sourcesNow, FileStates madeNow) {
      return settings.at(now.now()).equals(now)
          && day.equals(LocalDate.ofInstant(now.now(), zone))
          && sources.sameAs(sourcesNow)
          && made.sameAs(madeNow);
    }
  }

  private final Memory memory = new Memory(new PageMemory());
  private Optional<Built> last = Optional.empty();

  /** As {@link Generator#build}. */
  public synchronized BuildReport build(Settings settings, Progress progress)
      throws EnvironmentFault {
    Instant begun = settings.clock().instant();
    Pipeline pipeline = Pipeline.of(settings, memory, progress);
    CompletableFuture<FileStates> made = Async.supply(() -> FileStates.of(filled(settings)));
    FileStates states = FileStates.of(read(settings));
    FileStates found = Async.join(made);
    if (last.isPresent() && last.get().stands(settings, states, found)) {
      return last.get().report().again(pipeline.stopwatch().stop());
    }
    last = Optional.empty();
    ProjectSources sources = pipeline.discover();
    BuildReport report = Generator.build(settings, pipeline, sources);
    if (report.published().isPresent() && states.areSettledAt(begun)) {
      ZoneId zone = ZoneId.of(sources.config().value().timeZone());
      last =
          Optional.of(
              new Built(
                  settings,
                  zone,
                  LocalDate.ofInstant(settings.now(), zone),
                  states,
                  FileStates.of(filled(settings)),
                  report));
    }
    return report;
  }

  /** As {@link Inspection#run}. */
  public synchronized Inspection.Result check(
      Settings settings, CheckOrder order, Progress progress) throws EnvironmentFault {
    return Inspection.run(settings, order, Pipeline.of(settings, memory, progress));
  }

  /** The folders and files that a build reads. */
  private static List<Path> read(Settings settings) {
    return List.of(
        settings.contentFolder(),
        settings.theme().orElse(settings.root().resolve("themes")),
        settings.siteFolder().resolve("site.yaml"));
  }

  /** The folders that a build fills. */
  private static List<Path> filled(Settings settings) {
    return List.of(
        settings.outputFolder(),
        settings.schemaFolder(),
        settings.headersFolder(),
        settings.root().resolve(".vscode"));
  }
}
