package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.lsp.CandorLanguageServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Speaks the language server protocol with a text editor. */
@Command(
    name = "lsp",
    description = "A language server for text editors, on standard input and output.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:the editor ended it", "2:wrong usage", "3:there is no site here"})
final class LspCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @ParentCommand private Main main = new Main();

  @Override
  public Integer call() throws EnvironmentFault, InterruptedException {
    CandorLanguageServer.serve(where.settings(), main.in(), System.out);
    return ExitStatus.DONE;
  }
}
