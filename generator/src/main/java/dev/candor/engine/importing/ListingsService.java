package dev.candor.engine.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.ContentKind;
import dev.candor.content.DataReader;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.content.SiteConfig;
import dev.candor.content.SiteConfigReader;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Outcome;
import dev.candor.engine.DiskFolder;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.format.JsonExport;
import dev.candor.importing.listing.KeptOut;
import dev.candor.importing.listing.ListingImporter;
import dev.candor.importing.listing.ListingMap;
import dev.candor.importing.listing.ListingMapReader;
import dev.candor.importing.listing.ListingReport;
import dev.candor.importing.listing.ListingReport.ListingFate;
import dev.candor.importing.listing.ListingSite;
import dev.candor.importing.listing.RowFinding;
import dev.candor.importing.table.CsvText;
import dev.candor.importing.table.TableReader;
import dev.candor.publish.ImportedFiles;
import dev.candor.publish.PublishException;
import dev.candor.report.CheckResult;
import dev.candor.report.FailOn;
import dev.candor.report.ReportFormats;
import dev.candor.report.ReportWish;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import dev.candor.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports listings from a table, and lists whom to call. */
public final class ListingsService {

  /** The folder of the report, in that of imports. */
  static final String FOLDER = "listings";

  private static final long LARGEST = 64L << 20;

  /** How many findings of a rule the terminal shows. */
  private static final int SHOWN = 50;

  private final Settings settings;
  private final ListingsRequest request;
  private final SiteConfig config;
  private final Path into;
  private final StringBuilder waiting = new StringBuilder();

  private ListingsService(Settings settings, ListingsRequest request) {
    this.settings = settings;
    this.request = request;
    this.config = config(settings);
    this.into = request.into().orElse(settings.contentFolder());
  }

  /**
   * The result.
   *
   * @param told what to print
   * @param faulty whether rows have to be corrected
   */
  public record Result(String told, boolean faulty) {}

  public static Result run(Settings settings, ListingsRequest request) throws EnvironmentFault {
    try {
      return new ListingsService(settings, request).run();
    } catch (IOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /** The settings of the site. */
  static SiteConfig config(Settings settings) {
    SourceFile file = read(settings, settings.siteFolder().resolve("site.yaml"), "site/site.yaml");
    return SiteConfigReader.read(file, settings.kinds()).value();
  }

  /** A text file; an empty one if there is none. */
  private static SourceFile read(Settings settings, Path path, String name) {
    if (!Files.isRegularFile(path)) {
      return SourceFile.of(name, "");
    }
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, settings.threads()).readFile(path, name);
    return tree.files().isEmpty() ? SourceFile.of(name, "") : tree.files().get(0);
  }

  private Result run() throws EnvironmentFault, IOException {
    Kinds kinds = config.kinds();
    Optional<ContentKind<?>> kind = kinds.of(KindRole.LISTING);
    if (kind.isEmpty()) {
      return new Result("This site has no directory: site.yaml says directory: false.\n", true);
    }
    DiskFolder folder = new DiskFolder(into, Optional.empty());
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder told = new StringBuilder();
    boolean faulty = false;
    List<Diagnostic> found = new ArrayList<>();
    Optional<ListingReport> imported = Optional.empty();
    if (request.from().isPresent()) {
      Path path = request.map().orElse(Path.of(""));
      if (!Files.isRegularFile(path)) {
        throw new EnvironmentFault(path + " doesn't exist");
      }
      String name = String.valueOf(path.getFileName());
      Outcome<ListingMap> map = ListingMapReader.read(read(settings, path, name), kind.get());
      if (!map.found().isEmpty()) {
        map.found().forEach(one -> told.append(DiagnosticPrinter.print(one)));
        return new Result(told + "Nothing was imported: correct the map first.\n", true);
      }
      ListingReport report =
          run(map.value(), new ListingSite(kinds, kind.get()), folder, request.from().get());
      imported = Optional.of(report);
      told.append(told(report, SHOWN));
      files.put("report.txt", told(report, Integer.MAX_VALUE));
      files.put("bad-rows.csv", report.badRowsAsCsv());
      files.putAll(toDecide(report));
      found.addAll(diagnostics(report));
      faulty = report.isFaulty();
    }
    List<List<String>> calls = calls(folder, kind.get());
    files.put("due.csv", CsvText.of(calls));
    files.put("report.html", ListingsHtml.of(imported, told.toString(), calls));
    if (!request.dryRun()) {
      told.append(written(write(files, found), calls.size() - 1, faulty));
    }
    return new Result(told.toString(), faulty);
  }

  /** What to say of the files that were written. */
  private String written(Path reports, int due, boolean faulty) {
    StringBuilder text = new StringBuilder();
    text.append("The report is in ").append(reports).append(": open report.html.\n");
    if (faulty) {
      text.append("Rows to correct, to send back: ").append(reports.resolve("bad-rows.csv"));
      text.append('\n');
    }
    text.append(due)
        .append(due == 1 ? " listing is" : " listings are")
        .append(" due for checking: ");
    return text.append(reports.resolve("due.csv")).append('\n').toString();
  }

  private ListingReport run(ListingMap map, ListingSite site, DiskFolder folder, Path from)
      throws EnvironmentFault, IOException {
    if (!Files.isRegularFile(from)) {
      throw new EnvironmentFault(from + " doesn't exist");
    } else if (Files.size(from) > LARGEST) {
      throw new EnvironmentFault(from + " is larger than 64 MB: split it");
    }
    String name = String.valueOf(from.getFileName());
    SourceFile removed = read(settings, into.resolve("removed.yaml"), "content/removed.yaml");
    return ListingImporter.run(
        TableReader.read(name, Files.readAllBytes(from), map.format()),
        map,
        site,
        folder,
        new KeptOut(DataReader.removed(removed).value()),
        request.dryRun(),
        this::baseline);
  }

  private String told(ListingReport report, int most) {
    return ListingsText.of(report, most, request.dryRun()) + waiting;
  }

  private void baseline(ListingReport report) {
    if (request.baseline() && !request.dryRun()) {
      List<String> pages = report.pages().stream().map(ListingFate::path).toList();
      waiting.append(ImportBaseline.add(settings, into, report.brought(), pages));
    }
  }

  /** Whom to call, of all listings of the site. */
  private List<List<String>> calls(DiskFolder folder, ContentKind<?> kind) {
    PageReader reader = new PageReader();
    List<Page> pages = new ArrayList<>();
    for (String path : folder.paths()) {
      if (path.startsWith(kind.folder() + "/") && path.endsWith(".md")) {
        SourceFile file = SourceFile.of("content/" + path, folder.read(path).orElse(""));
        pages.add(reader.read(file, config.kinds()).value());
      }
    }
    LocalDate today = settings.now().atOffset(ZoneOffset.UTC).toLocalDate();
    return DueCalls.of(pages, today, config.editorial().thresholds().feeMonths());
  }

  /** What is left to decide, as lists for {@code candor serve}. */
  private static Map<String, String> toDecide(ListingReport report) {
    List<Map<String, String>> conflicts =
        report.pages().stream()
            .filter(page -> page.fate().hasTwoVersions())
            .map(page -> ImportConflicts.fields(page.path(), page.path(), page.text()))
            .toList();
    List<Map<String, String>> pairs = report.pairs().stream().map(ImportPairs::fields).toList();
    return Map.of(
        ImportConflicts.FILE, JsonExport.write(conflicts),
        ImportPairs.FILE, JsonExport.write(pairs));
  }

  private static List<Diagnostic> diagnostics(ListingReport report) {
    List<Diagnostic> found = new ArrayList<>();
    for (RowFinding one : report.findings()) {
      String message = one.place() + " " + one.message();
      found.add(
          one.rule()
              .at(SourceFile.of(one.file(), ""), Span.NONE, message)
              .suggesting(one.remedy()));
    }
    for (ListingFate page : report.pages()) {
      if (page.fate() == Fate.CONFLICT) {
        found.add(new EditedSince(page.path(), page.current(), page.text()).finding());
      }
    }
    found.sort(Diagnostic.IN_READING_ORDER);
    return found;
  }

  private Path write(Map<String, String> texts, List<Diagnostic> found) throws EnvironmentFault {
    boolean site = Files.isRegularFile(settings.siteFolder().resolve("site.yaml"));
    Path reports =
        site
            ? settings.importFolder().resolve(FOLDER)
            : into.toAbsolutePath().normalize().resolveSibling("import-report");
    ImportedFiles files = new ImportedFiles(reports);
    try {
      for (Map.Entry<String, String> file : texts.entrySet()) {
        files.write(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      if (request.from().isPresent()) {
        for (ReportWish wish : ReportFormats.read(List.of("sarif"))) {
          CheckResult result = CheckResult.of(found, FailOn.NEVER);
          files.write(wish.format().fileName(), wish.format().write(result));
        }
      }
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
    return reports;
  }
}
