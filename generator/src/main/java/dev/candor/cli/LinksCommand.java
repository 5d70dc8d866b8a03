package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.LinkCheckRun;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks whether the content's links to other sites still work. */
@Command(
    name = "links",
    description = "Checks whether links to other sites still work. Goes online.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done, even if links are dead",
      "1:a link is dead, with --fail-on dead",
      "2:wrong usage",
      "3:the environment failed (disk, no network)"
    })
final class LinksCommand implements Callable<Integer> {

  /** What may fail the command. */
  enum FailOn {
    NEVER,
    DEAD
  }

  @Mixin private Where where = new Where();

  @Option(
      names = "--rest",
      paramLabel = "MILLIS",
      defaultValue = "1000",
      description = "How long to wait between two requests to the same host (${DEFAULT-VALUE}).")
  private long rest;

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "How long to skip an address that worked (${DEFAULT-VALUE}).")
  private long keep;

  @Option(
      names = "--allow-private",
      description = "Also check addresses on this machine and its local network.")
  private boolean allowPrivate;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "never",
      description = "What fails the command: never or dead.")
  private FailOn failOn = FailOn.NEVER;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    LinkCheckRun.Request request =
        new LinkCheckRun.Request(
            Duration.ofMillis(rest), Duration.ofDays(keep), allowPrivate, failOn == FailOn.DEAD);
    return Replies.print(
        spec,
        LinkCheckRun.run(
            where.settings(),
            request,
            host -> {
              if (Terminal.isWatched()) {
                err.println("checked " + host);
                err.flush();
              }
            }));
  }
}
