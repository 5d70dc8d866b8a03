package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.PageMoves;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a page another id, and corrects everything that names it. */
@Command(
    name = "rename",
    description = "Gives a page another id: references follow, and the old address redirects.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done",
      "2:the page can't have this id; nothing was changed",
      "3:the environment failed (disk, permissions)"
    })
final class RenameCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The page: articles/first-session, an id, a file or a title.")
  private String page = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "Its new id: a-z, 0-9 and dashes.")
  private String id = "";

  @Option(names = "--dry-run", description = "Show the lines that would change, and change none.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    return Replies.print(spec, PageMoves.rename(where.settings(), page, id, dryRun));
  }
}
