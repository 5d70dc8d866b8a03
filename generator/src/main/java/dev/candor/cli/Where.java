package dev.candor.cli;

import dev.candor.engine.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which site to work on. */
final class Where {

  @Option(
      names = "--root",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/, themes/ and site/site.yaml.")
  private Path root = Path.of(".");

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The folder with the content; by default content/.")
  private @Nullable Path content;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description = "The theme's folder; by default the one site.yaml names.")
  private @Nullable Path theme;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder for the site; by default site/target/public/. The hidden folder .NAME.candor"
              + " beside it records which files Candor made.")
  private @Nullable Path out;

  @Option(names = "--drafts", description = "Include drafts, future and expired pages.")
  private boolean drafts;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Build as if it were this day.")
  private @Nullable LocalDate date;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use; by default one for each processor.")
  private @Nullable Integer threads;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  Settings settings() {
    Path from = command.root().userObject() instanceof Main main ? main.folder() : Path.of("");
    Settings settings = Settings.of(from.resolve(root)).withDrafts(drafts);
    if (content != null) {
      settings = settings.withContent(from.resolve(content).toAbsolutePath().normalize());
    }
    if (theme != null) {
      settings = settings.withTheme(from.resolve(theme).toAbsolutePath().normalize());
    }
    if (out != null) {
      settings = settings.withOutput(from.resolve(out).toAbsolutePath().normalize());
    }
    if (date != null) {
      settings = settings.at(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
    return threads == null ? settings : settings.withThreads(threads);
  }
}
