package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.PageMoves;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

  @Option(
      names = "--keep-out",
      description = "Keep this person, who asked to be removed, out of later imports of listings.")
  private boolean keepOut;

  @Option(names = "--dry-run", description = "Show the lines that would change, and change none.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    if (keepOut && other != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--keep-out and --to exclude each other: nobody takes a person's place.");
    } else if (keepOut) {
      return Replies.print(spec, PageMoves.removeForGood(where.settings(), page, dryRun));
    }
    return Replies.print(
        spec, PageMoves.remove(where.settings(), page, Optional.ofNullable(other), dryRun));
  }
}
