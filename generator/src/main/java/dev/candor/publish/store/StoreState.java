package dev.candor.publish.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.target.Ownership;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is in a store: the records, and every file of the site with its size.
 *
 * @param marked whether a mark says that this site owns the store
 * @param live the record of the live release, and its version
 * @param next the record that an interrupted publish left
 * @param present the files below the site's prefix, by path within the site
 * @param kept the hashes of the files that are kept for earlier releases
 * @param releases the numbers of earlier releases
 */
record StoreState(
    boolean marked,
    Found live,
    Found next,
    Map<String, StoredEntry> present,
    Set<String> kept,
    TreeSet<Integer> releases) {

  /** A record, if there is one, and the version of its file. */
  record Found(Optional<ReleaseRecord> record, String version) {

    static Found in(Store store, String path) throws StoreFault, PublishException {
      Optional<StoredFile> file = store.read(path);
      if (file.isEmpty()) {
        return new Found(Optional.empty(), "");
      }
      return new Found(
          Optional.of(ReleaseRecord.parse(path, file.get().bytes())), file.get().version());
    }
  }

  static StoreState in(Store store, StoreLayout layout, String site)
      throws StoreFault, PublishException {
    Optional<StoredFile> mark = store.read(layout.mark());
    if (mark.isPresent()) {
      Ownership.check(new String(mark.get().bytes(), UTF_8), layout.mark(), site);
    }
    Map<String, StoredEntry> present = new TreeMap<>();
    Set<String> kept = new HashSet<>();
    TreeSet<Integer> releases = new TreeSet<>();
    List<StoredEntry> all = new ArrayList<>(store.list(layout.site()));
    if (!layout.site().isEmpty()) {
      all.addAll(store.list(layout.records()));
    }
    for (StoredEntry entry : all) {
      String path = entry.path();
      if (!path.startsWith(layout.records())) {
        present.put(path.substring(layout.site().length()), entry);
      } else if (path.startsWith(layout.kept())) {
        kept.add(path.substring(layout.kept().length()));
      } else if (path.startsWith(layout.releases())) {
        String number = path.substring(layout.releases().length());
        if (number.matches("[0-9]{1,9}")) {
          releases.add(Integer.valueOf(number));
        }
      }
    }
    if (mark.isEmpty() && !present.isEmpty()) {
      throw Ownership.notOurs(store.place(), present.keySet().iterator().next());
    }
    return new StoreState(
        mark.isPresent(),
        Found.in(store, layout.live()),
        Found.in(store, layout.next()),
        present,
        kept,
        releases);
  }

  /** Whether the store is marked, but has no record of what was published. */
  boolean isUnrecorded() {
    return marked && live.record.isEmpty() && next.record.isEmpty() && !present.isEmpty();
  }

  /** The states in which Candor may have left a file; none if it never wrote it. */
  List<Made> statesOf(String path) {
    List<Made> states = new ArrayList<>();
    live.record.ifPresent(r -> add(states, r.files().files().get(path)));
    next.record.ifPresent(
        r -> {
          add(states, r.files().files().get(path));
          add(states, r.leaving().files().get(path));
        });
    return states;
  }

  private static void add(List<Made> states, @Nullable Made made) {
    if (made != null && !states.contains(made)) {
      states.add(made);
    }
  }

  /** The SHA-256 of a file, if only one is possible. */
  Optional<String> certain(String path) {
    List<Made> states = statesOf(path);
    StoredEntry entry = present.get(path);
    boolean certain = states.size() == 1 && entry != null && entry.size() == states.get(0).size();
    return certain ? Optional.of(states.get(0).hash()) : Optional.empty();
  }

  /** Whether Candor made the file at a path, and its size has not changed since. */
  boolean isOurs(String path) {
    StoredEntry entry = present.get(path);
    if (entry == null) {
      return false;
    }
    if (isUnrecorded()) {
      return SitePath.faultOf(path).isEmpty();
    }
    return statesOf(path).stream().anyMatch(made -> made.size() == entry.size());
  }

  /** Whether Candor wrote this path, even if the file was changed since. */
  boolean wasOurs(String path) {
    return isUnrecorded() || !statesOf(path).isEmpty();
  }

  int nextNumber() {
    int number = releases.isEmpty() ? 0 : releases.last();
    for (Found found : List.of(live, next)) {
      number = Math.max(number, found.record.map(r -> r.release().number()).orElse(0));
    }
    return number + 1;
  }
}
