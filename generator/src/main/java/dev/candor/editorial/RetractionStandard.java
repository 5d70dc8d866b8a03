package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Reference;
import dev.candor.content.RetractionLock;
import dev.candor.content.RetractionLock.Marked;
import dev.candor.content.RetractionState;
import dev.candor.diagnostic.Rule;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds cited works that were retracted or doubted, and a record of retractions that is old. */
final class RetractionStandard implements EditorialRule {

  static final Rule CONCERN =
      Rule.warning("source-of-concern", "No work is cited that its own journal has doubts about.");
  static final Rule RECORD =
      Rule.warning(
          "retraction-record", "references.yaml agrees with what is on record of retractions.");
  static final Rule SNAPSHOT =
      Rule.note(
          "retraction-snapshot", "All works were looked up in a snapshot of the last six months.");

  private static final int MONTHS = 6;

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(CONCERN, RECORD, SNAPSHOT);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Optional<Data.Entry<RetractionLock>> lock = desk.data().retractions();
    if (lock.isPresent()) {
      Set<String> ids = new HashSet<>();
      for (Data.Entry<Reference> entry : desk.data().references()) {
        ids.add(entry.item().id());
        lock.get().item().of(entry.item().id()).ifPresent(mark -> work(desk, entry, mark));
      }
      lock(desk, lock.get(), ids);
    }
  }

  private static void work(SiteUnderReview desk, Data.Entry<Reference> entry, Marked mark) {
    String on = mark.on().map(day -> " on " + day).orElse("");
    if (mark.state() == RetractionState.CONCERN) {
      desk.add(
          CONCERN,
          entry,
          "id",
          "the journal of \"" + mark.id() + "\" published an expression of concern" + on,
          "read the notice" + mark.notice().map(doi -> ": https://doi.org/" + doi).orElse(""));
    } else if (mark.state() == RetractionState.REINSTATED && entry.item().retracted()) {
      desk.add(
          RECORD,
          entry,
          "retracted",
          "\"" + mark.id() + "\" was reinstated" + on,
          "delete retracted: true");
    }
  }

  private static void lock(
      SiteUnderReview desk, Data.Entry<RetractionLock> entry, Set<String> ids) {
    RetractionLock lock = entry.item();
    for (Marked mark : lock.works()) {
      if (!ids.contains(mark.id())) {
        int at = Math.max(0, entry.file().text().indexOf("id: " + mark.id() + "\n"));
        Span span = Span.of(at, Math.min(at + 4 + mark.id().length(), entry.span().end()));
        desk.add(
            RECORD
                .at(entry.file(), span, "references.yaml has no work \"" + mark.id() + "\"")
                .suggesting("run candor cite with the snapshot again"));
      }
    }
    if (lock.snapshot().plusMonths(MONTHS).isBefore(desk.today())) {
      desk.add(
          SNAPSHOT,
          entry,
          "snapshot",
          "the snapshot of retractions was taken on " + lock.snapshot(),
          "download a newer one and run candor cite with it");
    } else if (!lock.references().equals(Reference.keysHash(desk.data().references()))) {
      desk.add(
          SNAPSHOT,
          entry,
          "references",
          "references.yaml has changed since its works were looked up",
          "run candor cite with a snapshot again");
    }
  }
}
