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
 * Keeps what a rollback to an earlier release needs: the record of each, and every replaced file
 * under its hash.
 */
final class ReleaseHistory {

  private final Store store;
  private final StoreLayout layout;
  private final StoreState state;
  private final int keep;

  ReleaseHistory(Store store, StoreLayout layout, StoreState state, int keep) {
    this.store = store;
    this.layout = layout;
    this.state = state;
    this.keep = keep;
  }

  /**
   * Copies the live files that are about to be replaced or deleted, all of them before the first is
   * replaced: so a live file without a copy is still the one in its record, even after a publish
   * that was interrupted.
   */
  void keep(List<String> paths, StoreLock lock) throws PublishException {
    if (keep == 0 || state.live().record().isEmpty()) {
      return;
    }
    Map<String, Made> live = state.live().record().get().files().files();
    Map<String, String> missing = new LinkedHashMap<>();
    for (String path : paths) {
      Made made = live.get(path);
      StoredEntry entry = state.present().get(path);
      if (made != null
          && entry != null
          && entry.size() == made.size()
          && !state.kept().contains(made.hash())) {
        missing.put(made.hash(), layout.page(path));
      }
    }
    each(
        List.copyOf(missing.keySet()),
        lock,
        hash -> store.copy(missing.getOrDefault(hash, ""), layout.kept(hash), FileTraits.RECORD));
  }

  /** Keeps the record of the release that has been live until now. */
  void archive() throws StoreFault {
    Optional<ReleaseRecord> live = state.live().record();
    if (keep > 0 && live.isPresent()) {
      int number = live.get().release().number();
      byte[] bytes = live.get().settled().bytes();
      store.write(layout.release(number), bytes, FileTraits.RECORD, Condition.NONE);
    }
  }

  /** Deletes the oldest releases, and files that no kept release needs. */
  void prune(StoreLock lock) throws PublishException, StoreFault {
    TreeSet<Integer> numbers = new TreeSet<>(state.releases());
    state.live().record().ifPresent(r -> numbers.add(r.release().number()));
    List<Integer> newestFirst = List.copyOf(numbers.descendingSet());
    int staying = Math.min(keep, newestFirst.size());
    Set<String> needed = new HashSet<>();
    for (int number : newestFirst.subList(0, staying)) {
      record(number).ifPresent(r -> r.files().files().values().forEach(f -> needed.add(f.hash())));
    }
    for (int number : newestFirst.subList(staying, newestFirst.size())) {
      store.delete(layout.release(number));
    }
    List<String> idle = new ArrayList<>(state.kept());
    idle.removeIf(needed::contains);
    each(idle, lock, hash -> store.delete(layout.kept(hash)));
  }

  Optional<ReleaseRecord> record(int number) throws PublishException, StoreFault {
    Optional<StoredFile> file = store.read(layout.release(number));
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(ReleaseRecord.parse(layout.release(number), file.get().bytes()));
  }

  /** The earlier releases, the newest first. */
  List<Release> releases() throws PublishException, StoreFault {
    List<Release> releases = new ArrayList<>();
    for (int number : state.releases().descendingSet()) {
      Optional<StoredFile> file = store.read(layout.release(number));
      if (file.isPresent()) {
        releases.add(ReleaseRecord.release(layout.release(number), file.get().bytes()));
      }
    }
    return releases;
  }

  /** Something to do with the file of a hash. */
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
            throw StoreDestination.exceptionFor(fault);
          }
        });
  }
}
