package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.WarmSite;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code java -jar candor.jar COMMAND --root DIR}. */
@Command(
    name = "candor",
    description = "Makes a cross-linked, accessible, safe static site from Markdown.",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      CiteCommand.class,
      ImportCommand.class,
      ServeCommand.class,
      InitCommand.class,
      LinksCommand.class,
      LspCommand.class,
      NewCommand.class,
      DoctorCommand.class,
      ExplainCommand.class,
      RemoveCommand.class,
      RenameCommand.class,
      TidyCommand.class,
      PublishCommand.class,
      SignOffCommand.class,
      TranslateCommand.class,
      ThemeCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  private final InputStream in;
  private final Path folder;
  private final Optional<WarmSite> warm;

  @Spec private CommandSpec spec = CommandSpec.create();

  Main() {
    this(System.in);
  }

  private Main(InputStream in) {
    this(in, Path.of(""), Optional.empty());
  }

  private Main(InputStream in, Path folder, Optional<WarmSite> warm) {
    this.in = in;
    this.folder = folder;
    this.warm = warm;
  }

  /** What the user types. */
  InputStream in() {
    return in;
  }

  /** The folder that paths on the command line are relative to. */
  Path folder() {
    return folder;
  }

  /** What a server has kept of the site, if this is a command that it runs. */
  Optional<WarmSite> warm() {
    return warm;
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    int status = ExitStatus.ENVIRONMENT;
    try {
      status = run(out, err, args);
      out.flush();
      err.flush();
    } finally {
      Runtime.getRuntime().exit(status); // even if there is no memory left to say why
    }
  }

  /** Runs a command line that writes to these streams. Returns the exit status. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return run(System.in, out, err, args);
  }

  /** As above, with input from the user. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Main(in), out, err, args);
  }

  /** Runs a command line for another process that was started in this folder. */
  static int run(WarmSite warm, Path folder, PrintStream out, PrintStream err, String... args) {
    return run(new Main(InputStream.nullInputStream(), folder, Optional.of(warm)), out, err, args);
  }

  private static int run(Main main, PrintStream out, PrintStream err, String... args) {
    try {
      return line(main, out, err).execute(args);
    } catch (OutOfMemoryError e) {
      err.println("candor: " + EnvironmentFault.outOfMemory(e).getMessage());
    } catch (Error e) {
      report(e, err);
    }
    return ExitStatus.ENVIRONMENT;
  }

  private static CommandLine line(Main main, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(main);
    line.setOut(new java.io.PrintWriter(out, true, UTF_8));
    line.setErr(new java.io.PrintWriter(err, true, UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          if (fault instanceof EnvironmentFault) {
            err.println("candor: " + fault.getMessage());
          } else if (fault instanceof UncheckedIOException unreadable) {
            err.println("candor: " + EnvironmentFault.unreadable(unreadable).getMessage());
          } else {
            report(fault, err);
          }
          return ExitStatus.ENVIRONMENT;
        });
    return line;
  }

  private static void report(Throwable bug, PrintStream err) {
    err.println("candor: this is a bug in Candor; please report it with the lines below");
    bug.printStackTrace(err);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Choose a command: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
