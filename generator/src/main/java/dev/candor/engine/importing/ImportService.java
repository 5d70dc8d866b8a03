package dev.candor.engine.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.engine.DiskFolder;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.engine.UsageFault;
import dev.candor.importing.ImportOptions;
import dev.candor.importing.ImportReport;
import dev.candor.importing.Importer;
import dev.candor.importing.OnlineImages;
import dev.candor.importing.format.Inputs;
import dev.candor.importing.format.ReadContext;
import dev.candor.importing.model.Source;
import dev.candor.publish.ImportedFiles;
import dev.candor.publish.PublishException;
import dev.candor.report.CheckResult;
import dev.candor.report.FailOn;
import dev.candor.report.ReportFormats;
import dev.candor.report.ReportWish;
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
import java.util.List;
import java.util.Map;

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

  /**
   * Imports, and writes a report.
   *
   * @throws UsageFault if images are to be downloaded, and it isn't said from which hosts
   */
  public static Result run(Settings settings, ImportRequest request)
      throws EnvironmentFault, UsageFault {
    boolean online = request.fetchMedia() && !request.dryRun();
    boolean named = !request.mediaHosts().isEmpty();
    OnlineImages images =
        online && named ? MediaDownload.from(request.mediaHosts()) : OnlineImages.NONE;
    ZoneId zone = zone(settings);
    Source source =
        Inputs.read(request.from(), new ReadContext(zone, settings.now().atOffset(ZoneOffset.UTC)));
    Path into = request.into().orElse(settings.contentFolder());
    try {
      DiskFolder folder = new DiskFolder(into, request.media());
      if (online && !named) {
        ImportReport trial =
            Importer.run(
                source, folder, new ImportOptions(request.only(), true, zone, OnlineImages.NONE));
        if (!trial.missingImages().isEmpty()) {
          throw MediaDownload.ask(trial);
        }
      }
      ImportOptions options = new ImportOptions(request.only(), request.dryRun(), zone, images);
      StringBuilder waiting = new StringBuilder();
      ImportReport report =
          Importer.run(
              source, folder, options, done -> waiting.append(baseline(done, settings, request)));
      String told = ImportText.of(report, request.dryRun()) + waiting;
      if (!request.dryRun()) {
        Path reports = write(report, told, settings, into);
        told += "The report is in " + reports + ": open report.html.\n";
        told += decisions(report, settings, into);
      }
      return new Result(report, told, report.isFaulty());
    } catch (IOException | UncheckedIOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static String baseline(ImportReport report, Settings settings, ImportRequest request) {
    if (request.dryRun() || !request.baseline()) {
      return "";
    }
    Path into = request.into().orElse(settings.contentFolder());
    List<String> pages = report.pages().stream().map(page -> page.path()).toList();
    return ImportBaseline.add(settings, into, report.brought(), pages);
  }

  /** How to go through the decisions; nothing for another content folder than the site's. */
  private static String decisions(ImportReport report, Settings settings, Path into) {
    long open = report.pages().stream().mapToLong(page -> page.decisions().size()).sum();
    return open > 0 && into.equals(settings.contentFolder()) && isSite(settings)
        ? "To accept or change what was decided ("
            + open
            + "): candor serve, and open /_candor/import at its address.\n"
        : "";
  }

  private static boolean isSite(Settings settings) {
    return Files.isRegularFile(settings.siteFolder().resolve("site.yaml"));
  }

  /** Writes the report beside the site, or beside the content folder if there is no site. */
  private static Path write(ImportReport report, String told, Settings settings, Path into)
      throws EnvironmentFault {
    boolean site = isSite(settings);
    Path reports =
        site
            ? settings.importFolder()
            : into.toAbsolutePath().normalize().resolveSibling("import-report");
    ImportedFiles files = new ImportedFiles(reports);
    try {
      for (Map.Entry<String, String> file : ImportOutputs.of(report, told).entrySet()) {
        files.write(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      for (ReportWish wish : ReportFormats.read(List.of("sarif"))) {
        CheckResult result = CheckResult.of(ImportOutputs.findings(report), FailOn.NEVER);
        files.write(wish.format().fileName(), wish.format().write(result));
      }
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return reports;
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
