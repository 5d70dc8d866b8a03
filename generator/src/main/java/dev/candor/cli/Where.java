package dev.candor.cli;

import dev.candor.engine.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what to work on. */
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
      description = "The content, if it is not in content/.")
  private @Nullable Path content;

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      description = "The theme, if it is not the one site.yaml names.")
  private @Nullable Path theme;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where the site goes, if not to site/target/public/. The hidden folder .NAME.candor"
              + " beside it remembers which files Candor made.")
  private @Nullable Path out;

  @Option(names = "--drafts", description = "Show drafts, future and expired pages too.")
  private boolean drafts;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Build as if it were this day.")
  private @Nullable LocalDate date;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use, if not one for each processor.")
  private @Nullable Integer threads;

  Settings settings() {
    Settings settings = Settings.of(root).withDrafts(drafts);
    if (content != null) {
      settings = settings.withContent(content.toAbsolutePath().normalize());
    }
    if (theme != null) {
      settings = settings.withTheme(theme.toAbsolutePath().normalize());
    }
    if (out != null) {
      settings = settings.withOutput(out.toAbsolutePath().normalize());
    }
    if (date != null) {
      settings = settings.at(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
    return threads == null ? settings : settings.withThreads(threads);
  }
}
