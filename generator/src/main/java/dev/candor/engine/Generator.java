package dev.candor.engine;

import dev.candor.publish.PublishReport;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The commands that take a site through every stage: build, check and publish. */
public final class Generator {

  private Generator() {}

  /** Builds the site and, unless there are errors, publishes it into its folder. */
  public static BuildReport build(Settings settings, Progress progress) throws EnvironmentFault {
    Pipeline pipeline = Pipeline.of(settings, progress);
    return build(settings, pipeline, pipeline.discover());
  }

  static BuildReport build(Settings settings, Pipeline pipeline, ProjectSources sources)
      throws EnvironmentFault {
    LinkedSources linked = pipeline.link(sources);
    try (BuildSink sink = pipeline.sink(linked, Purpose.BUILD)) {
      BuildResult result = pipeline.run(linked, Purpose.BUILD, sink);
      Optional<PublishReport> published = Optional.empty();
      if (!result.hasErrors()) {
        pipeline.stopwatch().begin(Stage.PUBLISH);
        published = Optional.of(new BuildFolders(settings).publish(result.build(), sink));
      }
      return pipeline.report(result, sink, published);
    } catch (UncheckedIOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** Builds the site in memory, and runs every check there is. */
  public static BuildReport check(Settings settings, Progress progress) throws EnvironmentFault {
    return checked(Pipeline.of(settings, progress)).report();
  }

  /** The result of a check, and the data it was made from. */
  public record Checked(BuildReport report, BuildResult result) {}

  public static Checked checked(Pipeline pipeline) throws EnvironmentFault {
    LinkedSources linked = pipeline.link(pipeline.discover());
    try {
      BuildResult result =
          pipeline.run(linked, Purpose.CHECK, pipeline.sink(linked, Purpose.CHECK));
      return new Checked(pipeline.report(result), result);
    } catch (UncheckedIOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Publishes the site to a target that its settings name, or restores an earlier release there. If
   * that is not allowed, lists every reason.
   */
  public static PublishOutcome publish(Settings settings, PublishRequest request, Progress progress)
      throws EnvironmentFault, UsageFault {
    return new PublishRun(settings, request, progress).run();
  }
}
