package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.CiteService;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds works to references.yaml. */
@Command(
    name = "cite",
    description = {
      "Adds works to content/references.yaml from a reference manager's file:",
      "BibTeX, RIS, NBIB (PubMed) or CSL-JSON. Works that are there already are not added again.",
      "With a snapshot of retractions (retraction_watch.csv), looks up which works were withdrawn."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:every work of the file is in references.yaml, or was reported as incomplete",
      "1:a part of the file could not be read; the rest was added",
      "2:wrong usage; nothing was written",
      "3:the environment failed (disk, permissions)"
    })
final class CiteCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      paramLabel = "FILE",
      description = "The export of a reference manager, or a snapshot of retractions.")
  private Path from = Path.of("");

  @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    CiteService.Result result = CiteService.run(where.settings(), from, dryRun);
    spec.commandLine().getOut().print(result.told());
    spec.commandLine().getOut().flush();
    return result.faulty() ? ExitStatus.FAULTY_CONTENT : ExitStatus.DONE;
  }
}
