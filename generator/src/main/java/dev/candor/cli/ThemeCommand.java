package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.ThemeCopies;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands for a site's own theme. */
@Command(
    name = "theme",
    description = "Copies files of Candor's theme, for you to change.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "copy")
final class ThemeCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Choose a command: candor theme copy FILE.");
  }

  @Command(
      name = "copy",
      description = "Copies one file into your theme, and records its original.",
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {
        "0:the file was copied",
        "2:there is no such file, or your theme has it already; nothing was written",
        "3:the environment failed (disk, permissions)"
      })
  int copy(
      @Mixin Where where,
      @Parameters(
              paramLabel = "FILE",
              description = "A file in the theme, such as layout.ftlh or styles/00-tokens.css.")
          String file)
      throws EnvironmentFault {
    CommandSpec command = Objects.requireNonNull(spec.subcommands().get("copy")).getCommandSpec();
    return Replies.print(command, ThemeCopies.copy(where.settings(), file));
  }
}
