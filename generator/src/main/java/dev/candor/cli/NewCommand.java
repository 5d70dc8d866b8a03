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

/** Begins a page of a kind. */
@Command(
    name = "new",
    description = "Begins a page that passes the check as it is; asks for what isn't said.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the page is there",
      "2:something is missing or can't be taken; nothing was written",
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
      description = "Its title, question or name; that of a wanted page brings its other names.")
  private String title = "";

  @Option(names = "--id", paramLabel = "ID", description = "Its id, if not made of the title.")
  private String id = "";

  @Option(
      names = "--summary",
      paramLabel = "TEXT",
      description = "Its summary, answer or definition.")
  private String summary = "";

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Any key: --set authors=ann --set contact.email=a@example.org.")
  private Map<String, String> answers = new HashMap<>();

  @Option(
      names = "--ask",
      negatable = true,
      description = "Ask for what isn't said; by default if somebody is at the terminal.")
  private Boolean ask = Terminal.isWatched();

  @ParentCommand private Main main = new Main();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    Asking asking =
        ask ? Asking.through(main.in(), UTF_8, spec.commandLine().getOut()) : Asking.NOBODY;
    NewPage.Request request = new NewPage.Request(kind, title, id, summary, answers);
    return Replies.print(spec, AuthoringService.begin(where.settings(), request, asking));
  }
}
