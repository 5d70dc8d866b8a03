package dev.candor.cli;

import dev.candor.diagnostic.Severity;
import dev.candor.engine.BuildReport;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Summary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the site in memory and reports every finding. */
@Command(
    name = "check",
    description = "Builds the site in memory, runs every check, and reports every finding.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done",
      "1:the content has findings as grave as --fail-on",
      "2:wrong usage",
      "3:the environment failed (disk, permissions)"
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "What fails the check: error or warning.")
  private Severity failOn = Severity.ERROR;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    BuildReport report;
    try (Terminal terminal = new Terminal()) {
      report = Generator.check(where.settings(), terminal.progress());
    }
    spec.commandLine().getOut().print(Summary.findings(report, Severity.NOTE));
    spec.commandLine().getOut().print(Summary.closing(report));
    spec.commandLine().getOut().flush();
    boolean fails = report.found().stream().anyMatch(d -> d.severity().compareTo(failOn) <= 0);
    return fails ? ExitStatus.FAULTY_CONTENT : ExitStatus.DONE;
  }
}
