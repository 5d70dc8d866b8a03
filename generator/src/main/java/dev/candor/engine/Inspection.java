package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.report.CheckResult;
import dev.candor.report.ReportWish;
import dev.candor.report.TerminalReport;
import dev.candor.report.health.Health;
import dev.candor.report.health.HealthReport;
import dev.candor.report.health.Reasons;
import dev.candor.report.health.SourceLinks;
import dev.candor.site.Site;
import dev.candor.source.SitePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A check with its output: findings compared with a baseline, and reports written. */
public final class Inspection {

  /**
   * The result of a check.
   *
   * @param told the report to print for people
   * @param commands lines to print before it, for a program that reads the output, such as GitHub
   *     Actions
   */
  public record Result(BuildReport report, CheckResult verdict, String told, String commands) {

    public boolean fails() {
      return verdict.fails();
    }
  }

  private final Settings settings;
  private final CheckOrder order;

  private Inspection(Settings settings, CheckOrder order) {
    this.settings = settings;
    this.order = order;
  }

  /** Builds the site in memory, runs every check, and writes the reports asked for. */
  public static Result run(Settings settings, CheckOrder order, Progress progress)
      throws EnvironmentFault {
    return run(settings, order, Pipeline.of(settings, progress));
  }

  static Result run(Settings settings, CheckOrder order, Pipeline pipeline)
      throws EnvironmentFault {
    return new Inspection(settings, order).run(pipeline);
  }

  private Result run(Pipeline pipeline) throws EnvironmentFault {
    Generator.Checked checked = Generator.checked(pipeline);
    long start = System.nanoTime();
    try {
      CheckResult verdict =
          new BaselineFile(settings, order.baseline().path())
              .judged(
                  CheckResult.of(checked.report().found(), order.failOn()),
                  checked.result().linked(),
                  order.baseline());
      Health health = health(checked, verdict);
      List<Artifact> folder = new ArrayList<>(report(checked, health));
      StringBuilder commands = new StringBuilder();
      for (ReportWish wish : order.reports()) {
        byte[] bytes = wish.format().write(verdict);
        if (!wish.path().isEmpty()) {
          SingleFile.replace(settings.root().resolve(wish.path()), new String(bytes, UTF_8));
        } else if (wish.format().isPrinted()) {
          commands.append(new String(bytes, UTF_8));
        } else {
          folder.add(Artifact.of(SitePath.of(wish.format().fileName()), bytes));
        }
      }
      new FolderPublisher(settings.reportFolder()).publish(folder);
      BuildReport report = timed(checked.report(), System.nanoTime() - start);
      String findings = order.all() ? TerminalReport.unfolded(verdict) : TerminalReport.of(verdict);
      String reasons = order.why() ? reasons(checked, health) : "";
      String told = findings + reasons + Summary.closing(report, verdict);
      return new Result(report, verdict, told, commands.toString());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static String reasons(Generator.Checked checked, Health health) {
    LinkedSources linked = checked.result().linked();
    List<Site> sites = new ArrayList<>(linked.translations());
    sites.add(0, linked.site());
    return Reasons.of(sites, health);
  }

  private static Health health(Generator.Checked checked, CheckResult verdict) {
    BuildResult result = checked.result();
    LinkedSources linked = result.linked();
    return Health.of(
        linked.site(),
        linked.translations(),
        linked.data(),
        linked.pages(),
        result.grades(),
        verdict);
  }

  private List<Artifact> report(Generator.Checked checked, Health health) {
    LinkedSources linked = checked.result().linked();
    Optional<String> asked = order.sourceUrl().or(() -> linked.config().sourceUrl());
    return HealthReport.of(health, new SourceLinks(asked.map(this::rooted).or(this::beside)));
  }

  /**
   * Puts this machine's root into a pattern. Reports have absolute paths only if the user asks for
   * them.
   */
  private String rooted(String pattern) {
    return pattern.replace("{root}", settings.root().toUri().getRawPath().replaceAll("/$", ""));
  }

  /** Links relative to the report, if the path to the sources is the same on every machine. */
  private Optional<String> beside() {
    Path folder = settings.reportFolder().toAbsolutePath().normalize();
    boolean usual = settings.content().isEmpty() && folder.startsWith(settings.root());
    return usual
        ? Optional.of("../".repeat(settings.root().relativize(folder).getNameCount()) + "{file}")
        : Optional.empty();
  }

  private static BuildReport timed(BuildReport report, long nanos) {
    Map<Stage, Long> all = new EnumMap<>(Stage.class);
    all.putAll(report.nanos());
    all.put(Stage.REPORT, nanos);
    return new BuildReport(
        report.pages(),
        report.files(),
        report.artifacts(),
        report.found(),
        all,
        report.published(),
        report.heldBack(),
        report.leftOut());
  }
}
