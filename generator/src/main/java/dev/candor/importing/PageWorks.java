package dev.candor.importing;

import dev.candor.content.DataReader;
import dev.candor.importing.works.Bibliography;
import dev.candor.importing.works.ReferenceLists;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The works of the site, with those that imported pages list. */
final class PageWorks {

  private static final String PATH = "references.yaml";

  private final ContentFolder folder;
  private final Ledger ledger;
  private final ReferenceLists lists;

  PageWorks(ContentFolder folder, Ledger ledger) {
    this.folder = folder;
    this.ledger = ledger;
    List<Bibliography.Known> known = new ArrayList<>();
    SourceFile file = SourceFile.of("content/" + PATH, folder.read(PATH).orElse(""));
    DataReader.read(List.of(file))
        .value()
        .references()
        .forEach(
            work ->
                known.add(
                    new Bibliography.Known(
                        work.item().id(),
                        work.item().doi().orElse(""),
                        work.item().url().orElse(""),
                        work.item().title())));
    this.lists = new ReferenceLists(known);
  }

  ReferenceLists lists() {
    return lists;
  }

  /**
   * Adds the new works to references.yaml, but none that an editor has deleted since; their ids.
   */
  Set<String> write(ImportWriter files) {
    String before = folder.read(PATH).orElse("");
    Map<String, String> added = new LinkedHashMap<>(lists.added());
    added.keySet().removeIf(id -> ledger.hash(key(id)).isPresent());
    added.keySet().forEach(id -> ledger.reserve(key(id)));
    if (!added.isEmpty()) {
      String start = before.stripTrailing();
      String lines = String.join("", added.values());
      files.keep(PATH, start.isEmpty() ? lines.stripLeading() : start + "\n" + lines);
    }
    Set<String> ids = new TreeSet<>();
    String own = before;
    for (String key : ledger.reserved(key(""))) {
      String id = key.substring(key("").length());
      ids.add(id);
      own = without(id, own);
      ledger.hash(key, Ledger.hashOf(id));
    }
    if (!ids.isEmpty()) {
      files.bring(PATH, own);
    }
    return ids;
  }

  private static String key(String id) {
    return PATH + "#" + id;
  }

  /** The file as it was before a run that was stopped added a work. */
  private static String without(String id, String text) {
    return text.replaceFirst("(?m)^- id: " + id + "\\n(?:[ \\n].*\\n?|\\n)*", "").stripTrailing();
  }
}
