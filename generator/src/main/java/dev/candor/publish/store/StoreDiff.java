package dev.candor.publish.store;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.ParallelSteps;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.target.Live.Standing;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in a store, compared with what is wanted: by the hash that the store keeps, else by
 * the record, and by reading where neither is certain.
 */
record StoreDiff(Manifest manifest, Map<String, Standing> files, List<String> notes) {

  static StoreDiff of(Store store, StoreLayout shelf, StoreState seen, List<Artifact> wanted)
      throws PublishException {
    String[] hashes = new String[wanted.size()];
    boolean[] same = new boolean[wanted.size()];
    ParallelSteps.each(
        Math.max(2, store.concurrency()),
        wanted.size(),
        i -> {
          String path = wanted.get(i).path().value();
          hashes[i] = Hash.of(wanted.get(i).bytes());
          try {
            same[i] = isSame(store, shelf, seen, wanted.get(i), hashes[i]);
          } catch (StoreFault fault) {
            throw StoreDestination.told(fault);
          }
          if (!same[i] && seen.standing().containsKey(path) && !seen.wasOurs(path)) {
            throw new PublishException(
                "can't publish "
                    + path
                    + ": "
                    + store.place()
                    + " has a file of that name that Candor did not make; take it away, and publish"
                    + " again");
          }
        });
    TreeMap<String, Made> made = new TreeMap<>();
    Map<String, Standing> files = new TreeMap<>();
    for (int i = 0; i < hashes.length; i++) {
      String path = wanted.get(i).path().value();
      made.put(path, new Made(hashes[i], wanted.get(i).length()));
      StoredEntry entry = seen.standing().get(path);
      if (entry != null) {
        files.put(path, new Standing(entry.size(), same[i]));
      }
    }
    return new StoreDiff(new Manifest(made), files, leftovers(seen, made, files));
  }

  private static boolean isSame(
      Store store, StoreLayout shelf, StoreState seen, Artifact artifact, String hash)
      throws StoreFault {
    String path = artifact.path().value();
    StoredEntry entry = seen.standing().get(path);
    if (entry == null || entry.size() != artifact.length()) {
      return false;
    }
    Optional<String> certain = seen.certain(path);
    if (certain.isPresent() && !certain.get().equals(hash)) {
      return false;
    }
    if (entry.hash().isPresent()) {
      return entry.hash().get().isOf(artifact.bytes());
    }
    return certain.isPresent()
        || store
            .read(shelf.page(path))
            .filter(file -> Arrays.equals(file.bytes(), artifact.bytes()))
            .isPresent();
  }

  /** Adds what is Candor's and not wanted, and says what was not as it should be. */
  private static List<String> leftovers(
      StoreState seen, Map<String, Made> wanted, Map<String, Standing> files) {
    List<String> notes = new ArrayList<>();
    if (seen.isUnrecorded()) {
      notes.add("The record of what is live was missing; it was made anew from what stands there.");
    }
    if (seen.next().record().isPresent()) {
      notes.add("The last publish was cut short; this one finishes it.");
    }
    seen.standing()
        .forEach(
            (path, entry) -> {
              if (wanted.containsKey(path)) {
                return;
              }
              if (seen.isOurs(path)) {
                files.put(path, new Standing(entry.size(), false));
              } else if (seen.wasOurs(path)) {
                notes.add(path + " was changed by somebody else since; it stays, as theirs.");
              }
            });
    return notes;
  }
}
