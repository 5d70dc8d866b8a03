package dev.candor.cli;

import dev.candor.authoring.Reply;
import dev.candor.diagnostic.DiagnosticPrinter;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the answer to an editor's request and returns the exit code. */
final class Replies {

  private Replies() {}

  /** What is done goes to the output, why something isn't to the errors. */
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
