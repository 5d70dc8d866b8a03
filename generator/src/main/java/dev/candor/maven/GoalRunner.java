package dev.candor.maven;

import dev.candor.authoring.Reply;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.BaselineUse;
import dev.candor.engine.BuildReport;
import dev.candor.engine.CheckOrder;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Inspection;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.engine.Summary;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** What the goals share: settings from parameters, and findings in Maven's log. */
final class GoalRunner {

  private GoalRunner() {}

  /** A command of the engine. */
  interface Work {
    BuildReport with(Settings settings) throws EnvironmentFault;
  }

  /** A command that changes the content. */
  interface Action {
    Reply done() throws EnvironmentFault, MojoExecutionException, InterruptedException;
  }

  /**
   * Logs what was done. If it was refused, returns the reasons, so that the goal can fail with
   * them.
   */
  static String tell(Log log, Action action) throws MojoExecutionException {
    Reply reply;
    try {
      reply = action.done();
    } catch (EnvironmentFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    } catch (OutOfMemoryError e) {
      throw outOfMemory(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "The goal was interrupted.";
    }
    if (!reply.isDone()) {
      return reply.text().stripTrailing();
    }
    reply.lines().forEach(log::info);
    return "";
  }

  private static MojoExecutionException outOfMemory(OutOfMemoryError e) {
    EnvironmentFault fault = EnvironmentFault.outOfMemory(e);
    return new MojoExecutionException(fault.getMessage(), fault);
  }

  static Settings settings(
      @Nullable File root,
      @Nullable File content,
      @Nullable File theme,
      @Nullable File output,
      boolean drafts,
      @Nullable String date)
      throws MojoExecutionException {
    Settings settings =
        Settings.of((root == null ? new File(".") : root).toPath()).withDrafts(drafts);
    if (content != null) {
      settings = settings.withContent(content.toPath());
    }
    if (theme != null) {
      settings = settings.withTheme(theme.toPath());
    }
    if (output != null) {
      settings = settings.withOutput(output.toPath());
    }
    if (date == null) {
      return settings;
    }
    try {
      return settings.at(LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException(
          "candor.date must be a date such as 2026-11-22, not " + date);
    }
  }

  /** Reads pairs of the form key=value; a part without {@code =} belongs to the value before it. */
  static Map<String, String> pairs(List<String> parts) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String key = "";
    for (String part : parts) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        key = part.substring(0, equals).strip();
        pairs.put(key, part.substring(equals + 1).strip());
      } else if (!key.isEmpty()) {
        pairs.merge(key, part.strip(), (a, b) -> a + ", " + b);
      }
    }
    return pairs;
  }

  static CheckOrder order(
      String failOn,
      List<String> reports,
      Supplier<BaselineUse> baseline,
      @Nullable String sourceUrl)
      throws MojoExecutionException {
    try {
      return CheckOrder.of(failOn, reports, baseline.get(), Optional.ofNullable(sourceUrl));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Runs a check, reports its findings, and returns whether it fails. */
  static boolean inspect(Log log, Settings settings, CheckOrder order)
      throws MojoExecutionException {
    try {
      Inspection.Result result = Inspection.run(settings, order, Progress.SILENT);
      // GitHub recognises these lines by how they start, so they go without the log's prefix.
      System.out.print(result.commands());
      System.out.flush();
      result.told().lines().forEach(result.fails() ? log::error : log::info);
      return result.fails();
    } catch (EnvironmentFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    } catch (OutOfMemoryError e) {
      throw outOfMemory(e);
    }
  }

  static BuildReport run(Log log, Settings settings, Work work) throws MojoExecutionException {
    BuildReport report;
    try {
      report = work.with(settings);
    } catch (EnvironmentFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    } catch (OutOfMemoryError e) {
      throw outOfMemory(e);
    }
    for (Diagnostic diagnostic : report.found()) {
      String text = DiagnosticPrinter.print(diagnostic).stripTrailing();
      if (diagnostic.severity() == Severity.ERROR) {
        log.error(text);
      } else if (diagnostic.severity() == Severity.WARNING) {
        log.warn(text);
      } else {
        log.info(text);
      }
    }
    Summary.closing(report).lines().forEach(log::info);
    return report;
  }
}
