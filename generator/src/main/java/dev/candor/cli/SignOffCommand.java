package dev.candor.cli;

import dev.candor.authoring.SignOff;
import dev.candor.engine.AuthoringService;
import dev.candor.engine.EnvironmentFault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records that a reviewer has read the current text of pages. */
@Command(
    name = "sign-off",
    description =
        "Records in content/reviews.yaml that a reviewer has read the current text of pages.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:signed",
      "1:the pages have errors; nothing was signed",
      "2:these pages can't be signed off by this reviewer",
      "3:the environment failed (disk, permissions)"
    })
final class SignOffCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      paramLabel = "PAGE",
      arity = "0..*",
      description = "The pages: articles/first-session, an id, a file or a title.")
  private List<String> pages = new ArrayList<>();

  @Option(
      names = "--reviewer",
      paramLabel = "ID",
      description = "Who has read them, as a person's id.")
  private String reviewer = "";

  @Option(
      names = "--all",
      description = "Every published page that names this reviewer and needs a review.")
  private boolean all;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    return Replies.print(
        spec,
        AuthoringService.signOff(where.settings(), new SignOff.Request(pages, all, reviewer)));
  }
}
