package dev.candor.engine.importing;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.engine.importing.ImportItem.Press;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the last imports left to decide, what an editor has accepted of it, and how to undo that.
 */
public final class ImportItems {

  private final List<Part> parts;

  public ImportItems(Settings settings) {
    ImportStore store = new ImportStore(settings);
    ImportDecisions decisions = new ImportDecisions(store);
    ImportConflicts posts = new ImportConflicts(store, "");
    ImportConflicts listings = new ImportConflicts(store, ListingsService.FOLDER + "/");
    ImportPairs pairs = new ImportPairs(settings, store);
    this.parts =
        List.of(
            new Part(decisions::items, decisions::press),
            new Part(posts::items, posts::press),
            new Part(listings::items, listings::press),
            new Part(pairs::items, pairs::press));
  }

  /** A sort of items: how to list them, and what a press does. */
  private record Part(Supplier<List<ImportItem>> items, Presser presser) {}

  /** Does what was pressed; says why if it can't be done. */
  private interface Presser {
    Optional<String> press(Press press, ImportItem item) throws EnvironmentFault;
  }

  /** In the order of the reports; none if nothing was imported. */
  public List<ImportItem> all() {
    List<ImportItem> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.items().get()));
    return List.copyOf(all);
  }

  /** How many are not accepted yet. */
  public int open() {
    return (int) all().stream().filter(item -> !item.isDone()).count();
  }

  /**
   * Does what was pressed for each of some items.
   *
   * @return why one of them can't be done; empty if all is done
   * @throws EnvironmentFault if a file can't be written
   */
  public synchronized Optional<String> press(Press press, Set<String> ids) throws EnvironmentFault {
    Set<String> found = new HashSet<>();
    for (Part part : parts) {
      for (ImportItem item : part.items().get()) {
        if (ids.contains(item.id()) && item.presses().contains(press)) {
          found.add(item.id());
          Optional<String> why = part.presser().press(press, item);
          if (why.isPresent()) {
            return why;
          }
        }
      }
    }
    return found.equals(ids)
        ? Optional.empty()
        : Optional.of("Something was changed since this list was made: reload it.");
  }
}
