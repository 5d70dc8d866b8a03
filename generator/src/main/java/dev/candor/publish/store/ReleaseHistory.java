package dev.candor.publish.store;

import dev.candor.publish.Manifest.Made;
import dev.candor.publish.ParallelSteps;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps what earlier releases had and the live one has not, so that they can be gone back to: the
 * record of each, and every replaced file under its hash.
 */
final class ReleaseHistory {

  private final Store store;
  private final StoreLayout shelf;
  private final StoreState seen;
  private final int keep;

  ReleaseHistory(Store store, StoreLayout shelf, StoreState seen, int keep) {
    this.store = store;
    this.shelf = shelf;
    this.seen = seen;
    this.keep = keep;
  }

  /**
   * Copies the live files that are about to be replaced or deleted. All of them before the first is
   * replaced: so a live file without a copy is still as its record says, even after a publish that
   * was cut short.
   */
  void keep(List<String> paths, StoreLock lock) throws PublishException {
    if (keep == 0 || seen.live().record().isEmpty()) {
      return;
    }
    Map<String, Made> live = seen.live().record().get().files().files();
    Map<String, String> missing = new LinkedHashMap<>();
    for (String path : paths) {
      Made made = live.get(path);
      StoredEntry entry = seen.standing().get(path);
      if (made != null
          && entry != null
          && entry.size() == made.size()
          && !seen.kept().contains(made.hash())) {
        missing.put(made.hash(), shelf.page(path));
      }
    }
    each(
        List.copyOf(missing.keySet()),
        lock,
        hash -> store.copy(missing.getOrDefault(hash, ""), shelf.kept(hash), FileTraits.RECORD));
  }

  /** Files the record of what has been live until now among the earlier releases. */
  void archive() throws StoreFault {
    Optional<ReleaseRecord> live = seen.live().record();
    if (keep > 0 && live.isPresent()) {
      int number = live.get().release().number();
      byte[] bytes = live.get().settled().bytes();
      store.write(shelf.release(number), bytes, FileTraits.RECORD, Condition.NONE);
    }
  }

  /** Lets go of the oldest releases, and of what no release has any more. */
  void prune(StoreLock lock) throws PublishException, StoreFault {
    TreeSet<Integer> numbers = new TreeSet<>(seen.releases());
    seen.live().record().ifPresent(r -> numbers.add(r.release().number()));
    List<Integer> newestFirst = List.copyOf(numbers.descendingSet());
    int staying = Math.min(keep, newestFirst.size());
    Set<String> needed = new HashSet<>();
    for (int number : newestFirst.subList(0, staying)) {
      record(number).ifPresent(r -> r.files().files().values().forEach(f -> needed.add(f.hash())));
    }
    for (int number : newestFirst.subList(staying, newestFirst.size())) {
      store.delete(shelf.release(number));
    }
    List<String> idle = new ArrayList<>(seen.kept());
    idle.removeIf(needed::contains);
    each(idle, lock, hash -> store.delete(shelf.kept(hash)));
  }

  Optional<ReleaseRecord> record(int number) throws PublishException, StoreFault {
    Optional<StoredFile> file = store.read(shelf.release(number));
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(ReleaseRecord.parse(shelf.release(number), file.get().bytes()));
  }

  /** The earlier releases there are, the newest first. */
  List<Release> releases() throws PublishException, StoreFault {
    List<Release> releases = new ArrayList<>();
    for (int number : seen.releases().descendingSet()) {
      Optional<StoredFile> file = store.read(shelf.release(number));
      if (file.isPresent()) {
        releases.add(ReleaseRecord.release(shelf.release(number), file.get().bytes()));
      }
    }
    return releases;
  }

  /** What is done with one hash. */
  private interface Action {
    void with(String hash) throws StoreFault;
  }

  private void each(List<String> hashes, StoreLock lock, Action action) throws PublishException {
    ParallelSteps.each(
        store.concurrency(),
        hashes.size(),
        i -> {
          try {
            lock.renew();
            action.with(hashes.get(i));
          } catch (StoreFault fault) {
            throw StoreDestination.told(fault);
          }
        });
  }
}
