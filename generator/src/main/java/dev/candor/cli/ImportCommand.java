package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.UsageFault;
import dev.candor.engine.importing.ImportRequest;
import dev.candor.engine.importing.ImportService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports an old site's posts. */
@Command(
    name = "import",
    description = {
      "Imports the posts of a blog: an export of Blogger, WordPress, Squarespace, Ghost or Medium,"
          + " saved",
      "HTML pages, Word documents, or the Markdown of another generator.",
      "What the export doesn't prove to be public becomes a draft.",
      "What the pages still need is kept in site/baseline.yaml, so that the check passes from the"
          + " first day."
    },
    subcommands = ImportListingsCommand.class,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:everything was imported",
      "1:words were lost, or a file could not be read whole; the rest was imported",
      "2:wrong usage; nothing was written",
      "3:the environment failed (disk, permissions)"
    })
final class ImportCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "The export: a file, a folder or a zip archive; several are read as one.")
  private List<Path> from = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The content folder; by default content/ of the site.")
  private @Nullable Path into;

  @Option(
      names = "--media",
      paramLabel = "DIR",
      description = "A folder with the images, by their names.")
  private @Nullable Path media;

  @Option(
      names = "--fetch-media",
      description = "Go online and download images that are not here, from the hosts named.")
  private boolean fetchMedia;

  @Option(
      names = "--media-host",
      paramLabel = "HOST",
      split = ",",
      description = "A host to download images from; may be given several times.")
  private List<String> mediaHosts = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description = "Only posts whose id, address or title is like this: --only \"*couple*\".")
  private @Nullable String only;

  @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--no-baseline",
      description = "Don't add what the pages still need to site/baseline.yaml.")
  private boolean noBaseline;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    if (from.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "Name the export to import: candor import FILE.");
    }
    if (media != null && !java.nio.file.Files.isDirectory(media)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--media must be a folder with images; there is none at " + media);
    }
    if (!mediaHosts.isEmpty() && !fetchMedia) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--media-host needs --fetch-media, which downloads images.");
    }
    ImportService.Result result = imported();
    spec.commandLine().getOut().print(result.told());
    spec.commandLine().getOut().flush();
    return result.faulty() ? ExitStatus.FAULTY_CONTENT : ExitStatus.DONE;
  }

  private ImportService.Result imported() throws EnvironmentFault {
    try {
      return ImportService.run(
          where.settings(),
          new ImportRequest(
              from,
              Optional.ofNullable(into),
              Optional.ofNullable(media),
              Optional.ofNullable(only),
              dryRun,
              !noBaseline,
              fetchMedia,
              mediaHosts));
    } catch (UsageFault fault) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(fault.getMessage()), fault);
    }
  }
}
