package dev.candor.engine.importing;

import dev.candor.authoring.Reply;
import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.PageMoves;
import dev.candor.engine.Settings;
import dev.candor.engine.importing.ImportItem.Group;
import dev.candor.engine.importing.ImportItem.Press;
import dev.candor.engine.importing.ImportItem.Side;
import dev.candor.importing.Ledger;
import dev.candor.importing.listing.ListingMerge;
import dev.candor.importing.listing.ListingMerge.Merged;
import dev.candor.importing.listing.ListingReport.Pair;
import dev.candor.importing.listing.ListingSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Listings that may be of one person. An editor makes them one, or keeps them apart, and either can
 * be undone until one of their files is edited.
 */
final class ImportPairs {

  /** The file beside the report of listings. */
  static final String FILE = "pairs.json";

  private static final String NAME = ListingsService.FOLDER + "/" + FILE;
  private static final String CHANGES = ListingsService.FOLDER + "/merged-";
  private static final String FOLDER = "content/";

  private final Settings settings;
  private final ImportStore store;

  ImportPairs(Settings settings, ImportStore store) {
    this.settings = settings;
    this.store = store;
  }

  /** A pair as a list has it. */
  static Map<String, String> fields(Pair pair) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("path", pair.path());
    fields.put("other", pair.other());
    fields.put("same", pair.same());
    return fields;
  }

  List<ImportItem> items() {
    List<ImportItem> items = new ArrayList<>();
    Ledger ledger = store.ledger();
    for (Map<String, String> each : store.list(NAME)) {
      String path = each.getOrDefault("path", "");
      String other = each.getOrDefault("other", "");
      String same = each.getOrDefault("same", "");
      if (store.has(path) && store.has(other)) {
        items.add(item(path, other, same, ledger.isAccepted(Ledger.apart(path, other))));
      } else if (store.has(path) && !store.list(changes(path, other)).isEmpty()) {
        items.add(made(path, other, "one person", List.of(Press.UNDO), Group.DONE));
      }
    }
    return items;
  }

  private ImportItem item(String path, String other, String same, boolean apart) {
    if (apart) {
      return made(path, other, "two people", List.of(Press.UNDO), Group.DONE);
    }
    return made(
        path, other, "the same " + same, List.of(Press.ONE, Press.APART), Group.SAME_PERSON);
  }

  private ImportItem made(
      String path, String other, String what, List<Press> presses, Group group) {
    String text = store.page(path);
    String second = store.page(other);
    return new ImportItem(
        Ledger.apart(path, other),
        group,
        FOLDER + path,
        path + " and " + other,
        what,
        "",
        "the licences differ: perhaps one person has two, perhaps there are two people",
        new Side(path, text),
        new Side(other, second),
        presses);
  }

  private static String changes(String path, String other) {
    return CHANGES + Ledger.apart(path, other) + ".json";
  }

  /** None if the site has no directory. */
  private Optional<ListingMerge> merge() {
    Kinds kinds = ListingsService.config(settings).kinds();
    return kinds.of(KindRole.LISTING).map(kind -> new ListingMerge(new ListingSite(kinds, kind)));
  }

  Optional<String> press(Press press, ImportItem item) throws EnvironmentFault {
    String path = item.left().title();
    String other = item.right().title();
    if (press == Press.ONE) {
      return one(path, other);
    } else if (press == Press.UNDO && !store.has(other)) {
      return two(path, other);
    }
    Ledger ledger = store.ledger();
    if (press == Press.APART) {
      ledger.accept(Ledger.apart(path, other), path);
    } else {
      ledger.withdraw(Ledger.apart(path, other));
    }
    store.ledger(ledger);
    return Optional.empty();
  }

  /** Adds what the second page says to the first, and removes the second as the command does. */
  private Optional<String> one(String path, String other) throws EnvironmentFault {
    Optional<ListingMerge> merge = merge();
    Merged merged =
        merge
            .map(each -> each.of(path, store.page(path), store.page(other)))
            .orElseGet(() -> new Merged("", "this site has no directory"));
    String to = path.replaceFirst("\\.md$", "");
    Reply trial = PageMoves.remove(settings, FOLDER + other, Optional.of(to), true);
    if (!merged.why().isEmpty()) {
      return Optional.of(merged.why());
    } else if (trial.lines().stream().anyMatch(line -> line.startsWith("site/"))) {
      return Optional.of("site.yaml names the second page: take it out there first");
    }
    Map<String, String> before = store.texts();
    store.page(path, merged.text());
    Reply reply = PageMoves.remove(settings, FOLDER + other, Optional.of(to), false);
    if (!reply.isDone()) {
      store.page(path, before.getOrDefault(path, ""));
      return Optional.of(String.join("\n", reply.lines()));
    }
    store.page(path, merge.map(m -> m.written(path, store.page(path))).orElse(merged.text()));
    note(path, other, store.changesSince(before));
    return Optional.empty();
  }

  /** Notes what was changed beside the report, and that both are one from now on. */
  private void note(String path, String other, List<Map<String, String>> changed)
      throws EnvironmentFault {
    Ledger ledger = store.ledger();
    List<Map<String, String>> changes = new ArrayList<>(changed);
    for (String source : ledger.sources(other)) {
      changes.add(Map.of("source", source));
      ledger.page(source, path);
    }
    for (String each : List.of(path, other)) {
      ledger.hash(each).ifPresent(h -> changes.add(Map.of("hashed", each, "hash", h)));
    }
    ledger.forget(other);
    ledger.hash(path, Ledger.hashOf(store.page(path)));
    store.list(changes(path, other), changes);
    store.ledger(ledger);
  }

  /** Gives both pages back, unless one of the files was edited since. */
  private Optional<String> two(String path, String other) throws EnvironmentFault {
    List<Map<String, String>> changes = store.list(changes(path, other));
    Optional<String> edited = store.undo(changes);
    if (edited.isPresent()) {
      return edited.map(file -> file + " was edited since: nothing was undone.");
    }
    Ledger ledger = store.ledger();
    for (Map<String, String> each : changes) {
      Optional.ofNullable(each.get("source")).ifPresent(source -> ledger.page(source, other));
      Optional.ofNullable(each.get("hashed"))
          .ifPresent(file -> ledger.hash(file, each.getOrDefault("hash", "")));
    }
    store.ledger(ledger);
    store.list(changes(path, other), List.of());
    return Optional.empty();
  }
}
