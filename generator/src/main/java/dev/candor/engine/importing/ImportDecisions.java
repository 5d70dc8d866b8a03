package dev.candor.engine.importing;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.ImportItem.Group;
import dev.candor.engine.importing.ImportItem.Press;
import dev.candor.engine.importing.ImportItem.Side;
import dev.candor.importing.ImportReport;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.Ledger;
import dev.candor.importing.format.JsonExport;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last import decided. The decisions are beside its report; those that were accepted are
 * noted with the content.
 */
final class ImportDecisions {

  /** The file beside the report. */
  static final String FILE = "decisions.json";

  private final ImportStore store;

  ImportDecisions(ImportStore store) {
    this.store = store;
  }

  /** The decisions of an import as a file; those that were accepted among them. */
  static String write(ImportReport report) {
    List<Map<String, String>> all = new ArrayList<>();
    for (PageEntry page : report.pages()) {
      page.decisions().forEach(each -> all.add(fields(page, each)));
      page.accepted().forEach(each -> all.add(fields(page, each)));
    }
    return JsonExport.write(all);
  }

  private static Map<String, String> fields(PageEntry page, Decision decision) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", decision.id(page.path()));
    fields.put("path", page.path());
    fields.put("title", page.title());
    fields.put("what", decision.what());
    fields.put("certainty", decision.certainty().word());
    fields.put("reason", decision.reason());
    fields.put("before", decision.before());
    fields.put("after", decision.after());
    return fields;
  }

  /** In the order of the report; none if nothing was imported. */
  List<ImportItem> items() {
    List<ImportItem> items = new ArrayList<>();
    Ledger ledger = store.ledger();
    for (Map<String, String> each : store.list(FILE)) {
      if (store.has(each.getOrDefault("path", ""))) {
        items.add(item(each, ledger.isAccepted(each.getOrDefault("id", ""))));
      }
    }
    return items;
  }

  private static ImportItem item(Map<String, String> fields, boolean accepted) {
    String certainty = fields.getOrDefault("certainty", "");
    boolean sure = certainty.equals(Certainty.SURE.word());
    return new ImportItem(
        fields.getOrDefault("id", ""),
        accepted ? Group.DONE : sure ? Group.SURE : Group.TO_DECIDE,
        "content/" + fields.getOrDefault("path", ""),
        fields.getOrDefault("title", ""),
        fields.getOrDefault("what", ""),
        certainty,
        fields.getOrDefault("reason", ""),
        new Side("Before", fields.getOrDefault("before", "")),
        new Side("Now", fields.getOrDefault("after", "")),
        List.of(accepted ? Press.UNDO : Press.ACCEPT));
  }

  /** Notes that a decision is accepted, or no longer. No page is changed. */
  Optional<String> press(Press press, ImportItem item) throws EnvironmentFault {
    Ledger ledger = store.ledger();
    if (press == Press.UNDO) {
      ledger.withdraw(item.id());
    } else {
      ledger.accept(item.id(), item.page().substring("content/".length()));
    }
    store.ledger(ledger);
    return Optional.empty();
  }
}
