package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.authoring.Asking;
import dev.candor.authoring.NewPage;
import dev.candor.engine.AuthoringService;
import dev.candor.engine.EnvironmentFault;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Creates a page of a kind. */
@Command(
    name = "new",
    description = "Creates a page that passes the check, and asks for what the options leave out.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the page was created",
      "2:an answer is missing or invalid; nothing was written",
      "3:the environment failed (disk, permissions)"
    })
final class NewCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      description = "article, faq, term …")
  private String kind = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TITLE",
      description =
          "Its title, question or name. The title of a planned page also adds its other names.")
  private String title = "";

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id; by default made from the title.")
  private String id = "";

  @Option(
      names = "--summary",
      paramLabel = "TEXT",
      description = "Its summary, answer or definition.")
  private String summary = "";

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Its language, such as es; by default the site's own.")
  private String language = "";

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Set any key: --set authors=ann --set contact.email=a@example.org.")
  private Map<String, String> answers = new HashMap<>();

  @Option(
      names = "--ask",
      negatable = true,
      description = "Ask for what the options leave out (the default in a terminal).")
  private Boolean ask = Terminal.isWatched();

  @ParentCommand private Main main = new Main();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    Asking asking =
        ask ? Asking.through(main.in(), UTF_8, spec.commandLine().getOut()) : Asking.NOBODY;
    NewPage.Request request = new NewPage.Request(language, kind, title, id, summary, answers);
    return Replies.print(spec, AuthoringService.begin(where.settings(), request, asking));
  }
}
