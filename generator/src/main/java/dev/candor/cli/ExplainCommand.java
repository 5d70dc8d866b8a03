package dev.candor.cli;

import dev.candor.engine.RulePages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(
    name = "explain",
    description = "Explains a rule: why it is there, what to do, how to switch it off.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:done", "2:there is no such rule"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RULE",
      description = "The word that a finding has in brackets; without it, all rules are listed.")
  private String rule = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return Replies.print(spec, RulePages.explain(rule));
  }
}
