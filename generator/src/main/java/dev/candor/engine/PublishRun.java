package dev.candor.engine;

import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.publish.PublishException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Publishes a site to a target or restores an earlier release there, if that is allowed. */
final class PublishRun {

  private final PublishRequest request;
  private final Settings settings;
  private final Pipeline pipeline;

  PublishRun(Settings settings, PublishRequest request, Progress progress) {
    this.settings = settings;
    this.request = request;
    this.pipeline = Pipeline.of(settings, progress);
  }

  PublishOutcome run() throws EnvironmentFault, UsageFault {
    ProjectSources sources = pipeline.discover();
    if (sources.config().found().stream().anyMatch(Diagnostic::isError)) {
      BuildReport report = report(built(sources, Purpose.CHECK));
      return new PublishOutcome(
          Optional.of(report), List.of("the site's settings have errors"), "");
    }
    TargetPublisher target = new TargetPublisher(settings, sources.config().value(), request);
    try {
      if (request.rollback().isPresent()) {
        pipeline.stopwatch().begin(Stage.PUBLISH);
        String account = target.rollBack(request.rollback().get());
        return new PublishOutcome(Optional.empty(), List.of(), account);
      }
      return publish(sources, target);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private PublishOutcome publish(ProjectSources sources, TargetPublisher target)
      throws EnvironmentFault, PublishException {
    SiteConfig config = sources.config().value();
    boolean preview = target.isPreview();
    BuildResult result =
        built(sources.with(c -> preview ? c.forPreview() : c.forThePublic()), Purpose.PUBLISH);
    BuildReport report = report(result);
    List<String> reasons =
        new ArrayList<>(PublishRefusals.of(config, preview, result.found(), result.judged()));
    pipeline.stopwatch().begin(Stage.PUBLISH);
    if (reasons.isEmpty()) {
      return new PublishOutcome(Optional.of(report), reasons, target.publish(result.build()));
    }
    if (!PublishRefusals.isFaulty(result.judged())) {
      target.objection(result.build()).ifPresent(reasons::add);
    }
    return new PublishOutcome(Optional.of(report), reasons, "");
  }

  /** Builds in memory with every check. */
  private BuildResult built(ProjectSources sources, Purpose purpose) throws EnvironmentFault {
    LinkedSources linked = pipeline.link(sources);
    return pipeline.run(linked, purpose, pipeline.sink(linked, purpose));
  }

  private BuildReport report(BuildResult result) {
    return pipeline.report(result);
  }
}
