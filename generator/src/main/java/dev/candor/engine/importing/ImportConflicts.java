package dev.candor.engine.importing;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.ImportItem.Group;
import dev.candor.engine.importing.ImportItem.Press;
import dev.candor.engine.importing.ImportItem.Side;
import dev.candor.importing.Ledger;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that were edited since they were imported, and that the last import would have written
 * otherwise. An editor keeps the page or takes the import's text, and either can be undone as long
 * as the page isn't edited again.
 */
final class ImportConflicts {

  /** The file beside a report. */
  static final String FILE = "conflicts.json";

  private static final String PATH = "path";
  private static final String TEXT = "text";
  private static final String WAS = "was";

  private final ImportStore store;
  private final String file;

  /** The conflicts of a report in a folder: its name and a slash, or nothing. */
  ImportConflicts(ImportStore store, String folder) {
    this.store = store;
    this.file = folder + FILE;
  }

  /** A conflict as a list has it. */
  static Map<String, String> fields(String path, String title, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(PATH, path);
    fields.put("title", title);
    fields.put(TEXT, text);
    fields.put(WAS, "");
    return fields;
  }

  List<ImportItem> items() {
    List<ImportItem> items = new ArrayList<>();
    Ledger ledger = store.ledger();
    for (Map<String, String> each : store.list(file)) {
      if (store.has(get(each, PATH))) {
        item(each, ledger).ifPresent(items::add);
      }
    }
    return items;
  }

  private static String get(Map<String, String> fields, String key) {
    return fields.getOrDefault(key, "");
  }

  /** None if the page says by now what the import would write, and no press has made it so. */
  private Optional<ImportItem> item(Map<String, String> fields, Ledger ledger) {
    String path = get(fields, PATH);
    String text = get(fields, TEXT);
    String now = store.page(path);
    boolean taken = now.equals(text);
    if (taken && get(fields, WAS).isEmpty()) {
      return Optional.empty();
    }
    boolean kept = !taken && ledger.isAccepted(Ledger.keeps(path, text));
    String yours = taken ? get(fields, WAS) : now;
    return Optional.of(
        new ImportItem(
            id(path, yours, text),
            taken || kept ? Group.DONE : Group.EDITED,
            "content/" + path,
            get(fields, "title"),
            taken ? "the import’s text" : kept ? "your page" : "Two versions",
            "",
            EditedSince.WHY,
            new Side("Your page", yours),
            new Side("The import’s text", text),
            taken || kept ? List.of(Press.UNDO) : List.of(Press.KEEP, Press.TAKE)));
  }

  private static String id(String path, String yours, String text) {
    return Hash.of(String.join("\n", path, yours, text)).substring(0, 16);
  }

  /** Does what was pressed. */
  Optional<String> press(Press press, ImportItem item) throws EnvironmentFault {
    String path = item.page().substring("content/".length());
    String yours = item.left().text();
    String text = item.right().text();
    Ledger ledger = store.ledger();
    if (press == Press.KEEP) {
      ledger.accept(Ledger.keeps(path, text), path);
    } else if (press == Press.TAKE) {
      remember(path, yours);
      store.page(path, text);
      ledger.hash(path, Ledger.hashOf(text));
    } else if (store.page(path).equals(text)) {
      store.page(path, yours);
      remember(path, "");
    } else {
      ledger.withdraw(Ledger.keeps(path, text));
    }
    store.ledger(ledger);
    return Optional.empty();
  }

  /** Keeps the editor's text beside the report, to give it back. */
  private void remember(String path, String yours) throws EnvironmentFault {
    List<Map<String, String>> all = store.list(file);
    for (Map<String, String> each : all) {
      if (get(each, PATH).equals(path)) {
        each.put(WAS, yours);
      }
    }
    store.list(file, all);
  }
}
