package dev.candor.cli;

import dev.candor.authoring.Reply;
import dev.candor.diagnostic.DiagnosticPrinter;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the answer to an editor's request, and returns the exit status. */
final class Replies {

  private Replies() {}

  /** Prints successes to standard output, and refusals to standard error. */
  static int print(CommandSpec spec, Reply reply) {
    PrintWriter writer = reply.isDone() ? spec.commandLine().getOut() : spec.commandLine().getErr();
    reply.lines().forEach(line -> writer.println(DiagnosticPrinter.visible(line)));
    writer.flush();
    return switch (reply.status()) {
      case DONE -> ExitStatus.DONE;
      case FAULTY -> ExitStatus.FAULTY_CONTENT;
      case REFUSED -> ExitStatus.WRONG_USAGE;
    };
  }
}
