package dev.candor.cli;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.ListingsRequest;
import dev.candor.engine.importing.ListingsService;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Imports entries of the directory from a table. */
@Command(
    name = "listings",
    description = {
      "Imports entries of the directory from CSV or JSON, by a map that says which column is which"
          + " field.",
      "Rows with faults go into bad-rows.csv, to send back; the other rows are imported.",
      "Each run also lists whom to call, in due.csv."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:every row was imported",
      "1:some rows have to be corrected, or the map has; the other rows were imported",
      "2:wrong usage; nothing was written",
      "3:the environment failed (disk, permissions)"
    })
final class ImportListingsCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The table: CSV, a workbook saved as CSV, or JSON.")
  private @Nullable Path from;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "The map (YAML) from columns to fields.")
  private @Nullable Path map;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The content folder; by default content/ of the site.")
  private @Nullable Path into;

  @Option(names = "--due", description = "Only list whom to call.")
  private boolean due;

  @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--no-baseline",
      description = "Don't add what the listings still need to site/baseline.yaml.")
  private boolean noBaseline;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws EnvironmentFault {
    if (from == null && !due) {
      throw wrong("Name the table to import: candor import listings FILE --map FILE.");
    } else if (from != null && due) {
      throw wrong("--due lists whom to call, and takes no table.");
    } else if (from != null && map == null) {
      throw wrong("Say which column is which field: --map FILE (see docs/import.md).");
    } else if (map != null && !Files.isRegularFile(map)) {
      throw wrong("--map must be a file; there is none at " + map);
    }
    ListingsService.Result result =
        ListingsService.run(
            where.settings(),
            new ListingsRequest(
                Optional.ofNullable(from),
                Optional.ofNullable(map),
                Optional.ofNullable(into),
                dryRun,
                !noBaseline));
    spec.commandLine().getOut().print(result.told());
    spec.commandLine().getOut().flush();
    return result.faulty() ? ExitStatus.FAULTY_CONTENT : ExitStatus.DONE;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
