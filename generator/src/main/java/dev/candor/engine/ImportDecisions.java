package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.importing.ImportReport;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.Ledger;
import dev.candor.importing.format.JsonExport;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.publish.ImportedFiles;
import dev.candor.publish.PublishException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the last import decided and no editor has accepted yet. The decisions are beside its report;
 * those that were accepted are noted with the content.
 */
public final class ImportDecisions {

  /** The file beside the report. */
  static final String FILE = "decisions.json";

  private final Path file;
  private final Path content;

  ImportDecisions(Settings settings) {
    this.file = settings.importFolder().resolve(FILE);
    this.content = settings.contentFolder();
  }

  /**
   * A decision to accept or change.
   *
   * @param page the file of the page, from the root of the site
   * @param sure whether the import was sure
   * @param certainty how sure it was, in words
   * @param before the words of the source
   * @param after what they became
   */
  public record Open(
      String id,
      String page,
      String title,
      String what,
      boolean sure,
      String certainty,
      String reason,
      String before,
      String after) {}

  /** The decisions of an import as a file. */
  static String write(ImportReport report) {
    List<Map<String, String>> all = new ArrayList<>();
    for (PageEntry page : report.pages()) {
      for (Decision each : page.decisions()) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", each.id(page.path()));
        fields.put("path", page.path());
        fields.put("title", page.title());
        fields.put("what", each.what());
        fields.put("certainty", each.certainty().word());
        fields.put("reason", each.reason());
        fields.put("before", each.before());
        fields.put("after", each.after());
        all.add(fields);
      }
    }
    return JsonExport.write(all);
  }

  /** In the order of the report; none if nothing was imported. */
  public List<Open> open() {
    List<Open> open = new ArrayList<>();
    Ledger ledger = ledger();
    for (Object each : all()) {
      String id = JsonExport.text(each, "id");
      String page = JsonExport.text(each, "path");
      if (!ledger.isAccepted(id) && Files.isRegularFile(content.resolve(page))) {
        String certainty = JsonExport.text(each, "certainty");
        open.add(
            new Open(
                id,
                "content/" + page,
                JsonExport.text(each, "title"),
                JsonExport.text(each, "what"),
                certainty.equals(Certainty.SURE.word()),
                certainty,
                JsonExport.text(each, "reason"),
                JsonExport.text(each, "before"),
                JsonExport.text(each, "after")));
      }
    }
    return List.copyOf(open);
  }

  private List<?> all() {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return JsonExport.read(in) instanceof List<?> list ? list : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private Ledger ledger() {
    Path kept = content.resolve(Ledger.PATH);
    try {
      return Ledger.of(Files.isRegularFile(kept) ? Files.readString(kept, UTF_8) : "");
    } catch (IOException unreadable) {
      return Ledger.of("");
    }
  }

  /**
   * Notes that decisions are accepted; ids that are not open are passed over.
   *
   * @throws EnvironmentFault if that can't be written
   */
  public synchronized void accept(Set<String> ids) throws EnvironmentFault {
    List<Open> open = open();
    List<Open> accepted = open.stream().filter(each -> ids.contains(each.id())).toList();
    if (accepted.isEmpty()) {
      return;
    }
    Ledger ledger = ledger();
    accepted.forEach(each -> ledger.accept(each.id(), each.page().substring("content/".length())));
    try {
      new ImportedFiles(content).write(Ledger.PATH, ledger.text().getBytes(UTF_8));
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }
}
