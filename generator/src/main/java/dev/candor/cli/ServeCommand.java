package dev.candor.cli;

import dev.candor.cli.handover.CommandServer;
import dev.candor.cli.handover.SiteSocket;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.WarmSite;
import dev.candor.serve.DevServer;
import dev.candor.serve.Reporter;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the site to this machine's browser while you write. */
@Command(
    name = "serve",
    description = "Shows the site in this machine's browser while you write, drafts included.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:stopped", "2:wrong usage", "3:the environment failed (port taken, disk)"})
final class ServeCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "4000",
      description = "The port on 127.0.0.1 to listen on (${DEFAULT-VALUE}; 0 for any free one).")
  private int port;

  @Option(names = "--published-only", description = "Leave out drafts, future and expired pages.")
  private boolean publishedOnly;

  @Option(
      names = "--poll",
      description =
          "Check all files twice a second: for network disks and folders mounted into a container,"
              + " where the system doesn't report changes.")
  private boolean poll;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Preview preview =
        new Preview(where.settings().withDrafts(!publishedOnly), InstantSource.system());
    try (DevServer server = DevServer.start(preview, port, poll, new Reporter(out::println))) {
      Closeable commands = commandServer(where.settings().root());
      try {
        server.await();
      } finally {
        commands.close();
      }
    } catch (IOException e) {
      throw new EnvironmentFault("can't serve on port " + port + ": " + e.getMessage(), e);
    }
    return ExitStatus.DONE;
  }

  /** Builds and checks the site for other commands, if this system lets it listen for them. */
  private static Closeable commandServer(Path root) {
    WarmSite site = new WarmSite();
    Optional<SiteSocket> socket = SiteSocket.of(root, Launcher.program());
    try {
      return socket.isEmpty()
          ? () -> {}
          : CommandServer.start(
              socket.get(),
              (folder, out, err, args) ->
                  Launcher.isServed(List.of(args))
                      ? Main.run(site, folder, out, err, args)
                      : ExitStatus.WRONG_USAGE);
    } catch (IOException e) {
      return () -> {}; // then they do it themselves
    }
  }
}
