package dev.candor.cli;

import dev.candor.diagnostic.Severity;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.PublishOutcome;
import dev.candor.engine.PublishRequest;
import dev.candor.engine.Summary;
import dev.candor.engine.UsageFault;
import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Publishes the site to a target that site.yaml names. */
@Command(
    name = "publish",
    description = "Uploads what changed to a target in site.yaml. Refuses while errors remain.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:done, or there was nothing to do",
      "1:the site can't be published yet; nothing was written",
      "2:wrong usage",
      "3:the environment failed (disk, network, permissions), or the target refused"
    })
final class PublishCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(
      names = "--target",
      paramLabel = "NAME",
      description = "The target, by its name in site.yaml.")
  private String target = "";

  @Option(names = "--dry-run", description = "Report what would be done, without doing it.")
  private boolean dryRun;

  @Option(
      names = "--rollback",
      arity = "0..1",
      fallbackValue = "0",
      paramLabel = "RELEASE",
      description = "Restore an earlier release: the last one, or the one with this number.")
  private @Nullable Integer rollback;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    PublishRequest request = PublishRequest.to(target, System.getenv()).dry(dryRun);
    if (rollback != null) {
      request = request.back(rollback == 0 ? OptionalInt.empty() : OptionalInt.of(rollback));
    }
    PublishOutcome outcome;
    try (Terminal terminal = new Terminal()) {
      outcome = Generator.publish(where.settings(), request, terminal.progress());
    } catch (UsageFault fault) {
      throw new ParameterException(spec.commandLine(), String.valueOf(fault.getMessage()), fault);
    }
    PrintWriter err = spec.commandLine().getErr();
    if (!outcome.refusals().isEmpty()) {
      outcome.build().ifPresent(b -> err.print(Summary.findings(b, Severity.ERROR)));
    }
    err.print(Summary.refusals(outcome));
    err.flush();
    spec.commandLine().getOut().print(outcome.account());
    spec.commandLine().getOut().flush();
    return outcome.refusals().isEmpty() ? ExitStatus.DONE : ExitStatus.FAULTY_CONTENT;
  }
}
