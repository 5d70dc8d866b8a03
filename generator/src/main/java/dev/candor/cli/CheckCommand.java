package dev.candor.cli;

import dev.candor.engine.BaselineUse;
import dev.candor.engine.CheckOrder;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Inspection;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.engine.WarmSite;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the site in memory, and reports every finding and how the content fares. */
@Command(
    name = "check",
    description = "Builds the site in memory, runs every check, and reports every finding.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done",
      "1:the check found problems of --fail-on or above",
      "2:wrong usage",
      "3:the environment failed (disk, permissions)"
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Mixin private Alone alone = new Alone();

  @ParentCommand private Main main = new Main();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "What fails the check: error (the default), warning, note or never.")
  private String failOn = "error";

  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      split = ",",
      description =
          "Also report the findings as sarif, junit, codequality (for GitLab) or json (into"
              + " site/target/report/ or FILE), or as github (workflow commands, printed).")
  private List<String> reports = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings listed in this file are old and don't fail the check; by default"
              + " site/baseline.yaml, if there is one.")
  private @Nullable String baseline;

  @Option(
      names = "--write-baseline",
      description =
          "Write all findings into the baseline (site/baseline.yaml, or the file of --baseline).")
  private boolean writeBaseline;

  @Option(
      names = "--prune-baseline",
      description = "Delete the entries of the baseline whose findings are gone.")
  private boolean pruneBaseline;

  @Option(names = "--no-baseline", description = "Count every finding as new.")
  private boolean noBaseline;

  @Option(
      names = "--source-url",
      paramLabel = "PATTERN",
      description =
          "The target of the report's links, such as vscode://file{root}/{file}:{line}; by default"
              + " sourceUrl in site.yaml.")
  private @Nullable String sourceUrl;

  @Option(
      names = "--proofread",
      description = "Check grammar too, even if site.yaml doesn't turn it on. Slow.")
  private boolean proofread;

  @Option(
      names = "--all",
      description = "List every note, even if a rule has many; by default they become one line.")
  private boolean all;

  @Option(
      names = "--why",
      description =
          "Show the paragraphs that changed since each page was signed off, and since each stale"
              + " translation was made.")
  private boolean why;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    Inspection.Result result;
    Settings settings = where.settings().withProofreading(proofread);
    try (Terminal terminal = new Terminal()) {
      Optional<WarmSite> warm = alone.warm(main);
      result =
          warm.isPresent()
              ? warm.get().check(settings, order(), Progress.SILENT)
              : Inspection.run(settings, order(), terminal.progress());
    }
    spec.commandLine().getOut().print(result.commands());
    spec.commandLine().getOut().print(result.told());
    spec.commandLine().getOut().flush();
    return result.fails() ? ExitStatus.FAULTY_CONTENT : ExitStatus.DONE;
  }

  private CheckOrder order() {
    try {
      return CheckOrder.of(
              failOn,
              reports,
              BaselineUse.of(
                  Optional.ofNullable(baseline), writeBaseline, pruneBaseline, noBaseline),
              Optional.ofNullable(sourceUrl))
          .listingAll(all)
          .explaining(why);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
