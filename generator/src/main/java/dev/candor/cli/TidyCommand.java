package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.TidyRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Corrects what pastes leave in files. */
@Command(
    name = "tidy",
    description =
        "Corrects what pastes leave behind: curly quotes around values, invisible characters,"
            + " bullets, links by way of Google. Shows each line.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done",
      "2:a file can't be read as a page or as data",
      "3:the environment failed (disk, permissions)"
    })
final class TidyCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pages and data files.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--dry-run", description = "Show the lines that would change, and change none.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    return Replies.print(spec, TidyRun.tidy(where.settings(), files, dryRun));
  }
}
