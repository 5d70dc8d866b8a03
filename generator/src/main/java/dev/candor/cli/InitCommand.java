package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.engine.Starter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a new site. */
@Command(
    name = "init",
    description = "Starts a site in an empty folder: it builds and passes the check as it is.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the site was created",
      "2:the folder is not empty; nothing was written",
      "3:the environment failed (disk, permissions)"
    })
final class InitCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "A folder that is empty or doesn't exist.")
  private Path folder = Path.of(".");

  @Option(names = "--title", paramLabel = "TEXT", description = "The site's title.")
  private String title = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    return Replies.print(spec, Starter.start(Settings.of(folder), title));
  }
}
