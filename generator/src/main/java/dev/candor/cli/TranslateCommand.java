package dev.candor.cli;

import dev.candor.engine.AuthoringService;
import dev.candor.engine.EnvironmentFault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins the translation of a page, or records that it says what its source says. */
@Command(
    name = "translate",
    description =
        "Begins the translation of a page as a draft, or, if there is one, records in"
            + " content/translations.yaml that it says what its source says now.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:written",
      "2:there is no such page or language",
      "3:the environment failed (disk, permissions)"
    })
final class TranslateCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The page: articles/first-session, an id, a file or a title.")
  private String page = "";

  @Parameters(index = "1", paramLabel = "LANG", description = "The language, by code: es.")
  private String language = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who translates it.")
  private String by = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    return Replies.print(spec, AuthoringService.translate(where.settings(), page, language, by));
  }
}
