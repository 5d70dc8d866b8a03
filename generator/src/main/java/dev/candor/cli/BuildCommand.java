package dev.candor.cli;

import dev.candor.diagnostic.Severity;
import dev.candor.engine.BuildReport;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import dev.candor.engine.Summary;
import dev.candor.engine.WarmSite;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the site into its folder. */
@Command(
    name = "build",
    description = "Builds the site into its folder, completely or not at all.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done",
      "1:the content has errors; nothing was published",
      "2:wrong usage",
      "3:the environment failed (disk, permissions)"
    })
final class BuildCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Mixin private Alone alone = new Alone();

  @ParentCommand private Main main = new Main();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    BuildReport report;
    try (Terminal terminal = new Terminal()) {
      Settings settings = where.settings();
      Optional<WarmSite> warm = alone.warm(main);
      report =
          warm.isPresent()
              ? warm.get().build(settings, Progress.SILENT)
              : Generator.build(settings, terminal.progress());
    }
    spec.commandLine().getErr().print(Summary.findings(report, Severity.WARNING));
    spec.commandLine().getErr().flush();
    spec.commandLine().getOut().print(Summary.closing(report));
    spec.commandLine().getOut().flush();
    return report.hasErrors() ? ExitStatus.FAULTY_CONTENT : ExitStatus.DONE;
  }
}
