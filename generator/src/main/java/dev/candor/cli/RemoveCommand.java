package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.PageMoves;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes a page, and corrects everything that names it. */
@Command(
    name = "remove",
    description = "Removes a page: references become words, or name the page of --to.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done",
      "2:another page needs this one; nothing was changed",
      "3:the environment failed (disk, permissions)"
    })
final class RemoveCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The page: articles/first-session, an id, a file or a title.")
  private String page = "";

  @Option(
      names = "--to",
      paramLabel = "OTHER",
      description = "The page that takes its place: its address redirects there.")
  private @Nullable String other;

  @Option(names = "--dry-run", description = "Show the lines that would change, and change none.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    return Replies.print(
        spec, PageMoves.remove(where.settings(), page, Optional.ofNullable(other), dryRun));
  }
}
