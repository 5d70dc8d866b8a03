package dev.candor.cli;

import dev.candor.engine.Doctor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at what Candor needs on this machine. */
@Command(
    name = "doctor",
    description = "Looks at what Candor needs: Java, the port, git, permissions, keys of targets.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:everything is here", "1:something is missing"})
final class DoctorCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "4000",
      description = "The port that candor serve would use (${DEFAULT-VALUE}).")
  private int port;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return Replies.print(spec, Doctor.examine(where.settings(), port, System.getenv()));
  }
}
