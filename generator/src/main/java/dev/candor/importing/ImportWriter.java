package dev.candor.importing;

import dev.candor.importing.ImportReport.Fate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the files of an import, but never over what an editor has changed since. An import may be
 * stopped between any two writes: what it is going to make is noted before, that it was made only
 * once all is done, and the next run goes on with the files that are there.
 */
public final class ImportWriter {

  private final ContentFolder folder;
  private final Ledger ledger;
  private final boolean dryRun;
  private final Map<String, String> brought = new TreeMap<>();

  public ImportWriter(ContentFolder folder, Ledger ledger, boolean dryRun) {
    this.folder = folder;
    this.ledger = ledger;
    this.dryRun = dryRun;
  }

  /** Notes which source becomes which file. From now on, each file is noted before it is made. */
  public void begin() {
    keep(Ledger.PATH, ledger.text());
    if (!dryRun) {
      ledger.journal(line -> folder.append(Ledger.PATH, line));
    }
  }

  /** What is in the folder now, if it is not what was written. */
  public String current(String path) {
    return folder.read(path).orElse("");
  }

  /**
   * The files that this run made or changed, or one that was stopped before it, each with its text
   * before.
   */
  public Map<String, String> brought() {
    return brought;
  }

  /** Makes or updates a file, unless an editor changed or deleted it since. */
  public Fate write(String path, String text) {
    Optional<String> now = folder.read(path);
    Optional<String> before = ledger.hash(path);
    String hash = Ledger.hashOf(text);
    if (now.isEmpty()) {
      if (before.isPresent()) {
        return Fate.REMOVED;
      }
      ledger.reserve(path);
      put(path, text, hash, "");
      return Fate.CREATED;
    } else if (now.get().equals(text)) {
      boolean stopped = ledger.isReserved(path) || before.filter(h -> !h.equals(hash)).isPresent();
      if (stopped && !dryRun) {
        brought.put(path, "");
      }
      ledger.hash(path, hash);
      return Fate.UNCHANGED;
    } else if (before.isPresent() && Ledger.hashOf(now.get()).equals(before.get())) {
      put(path, text, hash, now.get());
      return Fate.UPDATED;
    }
    return ledger.isAccepted(Ledger.keeps(path, text)) ? Fate.KEPT : Fate.CONFLICT;
  }

  private void put(String path, String text, String hash, String before) {
    if (!dryRun) {
      folder.write(path, text);
      brought.put(path, before);
    }
    ledger.hash(path, hash);
  }

  /** Notes that this run changed a file that was made by others too. */
  void bring(String path, String before) {
    if (!dryRun) {
      brought.put(path, before);
    }
  }

  /** Makes or replaces a file that Candor keeps. */
  public void keep(String path, String text) {
    if (!dryRun && !folder.read(path).orElse("").equals(text)) {
      folder.write(path, text);
    }
  }
}
