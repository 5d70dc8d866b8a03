package dev.candor.engine;

import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.importing.ImportOptions;
import dev.candor.importing.ImportReport;
import dev.candor.importing.Importer;
import dev.candor.importing.format.Inputs;
import dev.candor.importing.format.ReadContext;
import dev.candor.importing.model.Source;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Imports an old site into the content folder. */
public final class ImportService {

  private ImportService() {}

  /**
   * The result of an import.
   *
   * @param told what to print
   * @param faulty whether words were lost, or a source could not be read whole
   */
  public record Result(ImportReport report, String told, boolean faulty) {}

  public static Result run(Settings settings, ImportRequest request) throws EnvironmentFault {
    ZoneId zone = zone(settings);
    Source source =
        Inputs.read(request.from(), new ReadContext(zone, settings.now().atOffset(ZoneOffset.UTC)));
    Path into = request.into().orElse(settings.contentFolder());
    try {
      DiskFolder folder = new DiskFolder(into, request.media());
      ImportOptions options = new ImportOptions(request.only(), request.dryRun(), zone);
      ImportReport report = Importer.run(source, folder, options);
      String told = ImportText.of(report, request.dryRun());
      return new Result(report, told, report.isFaulty());
    } catch (IOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** The zone of the site, whose days are the dates of imported pages; UTC without a site. */
  private static ZoneId zone(Settings settings) {
    Path file = settings.siteFolder().resolve("site.yaml");
    if (!Files.isRegularFile(file)) {
      return ZoneOffset.UTC;
    }
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, settings.threads()).readFile(file, "site/site.yaml");
    SourceFile text =
        tree.files().isEmpty() ? SourceFile.of("site/site.yaml", "") : tree.files().get(0);
    SiteConfig config = SiteConfigReader.read(text, settings.kinds()).value();
    try {
      return ZoneId.of(String.valueOf(config.timeZone()));
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
