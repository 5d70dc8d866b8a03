package dev.candor.importing;

import dev.candor.importing.ImportReport.Fate;
import java.util.Optional;

/** Writes the files of an import, but never over what an editor has changed since. */
public final class ImportWriter {

  private final ContentFolder folder;
  private final Ledger ledger;
  private final boolean dryRun;

  public ImportWriter(ContentFolder folder, Ledger ledger, boolean dryRun) {
    this.folder = folder;
    this.ledger = ledger;
    this.dryRun = dryRun;
  }

  /** What is in the folder now, if it is not what was written. */
  public String current(String path) {
    return folder.read(path).orElse("");
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
      put(path, text, hash);
      return Fate.CREATED;
    } else if (now.get().equals(text)) {
      ledger.hash(path, hash);
      return Fate.UNCHANGED;
    } else if (before.isPresent() && Ledger.hashOf(now.get()).equals(before.get())) {
      put(path, text, hash);
      return Fate.UPDATED;
    }
    return ledger.isAccepted(Ledger.keeps(path, text)) ? Fate.KEPT : Fate.CONFLICT;
  }

  private void put(String path, String text, String hash) {
    ledger.hash(path, hash);
    if (!dryRun) {
      folder.write(path, text);
    }
  }

  /** Makes or replaces a file that Candor keeps. */
  public void keep(String path, String text) {
    if (!dryRun && !folder.read(path).orElse("").equals(text)) {
      folder.write(path, text);
    }
  }
}
