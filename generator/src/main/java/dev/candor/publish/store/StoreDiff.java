package dev.candor.publish.store;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.ParallelSteps;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.target.Live.LiveFile;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files in a store, compared with the wanted ones: by the hash that the store keeps, else by
 * the record, and by reading where neither is certain.
 */
record StoreDiff(Manifest manifest, Map<String, LiveFile> files, List<String> notes) {

  static StoreDiff of(Store store, StoreLayout layout, StoreState state, List<Artifact> wanted)
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
            same[i] = isSame(store, layout, state, wanted.get(i), hashes[i]);
          } catch (StoreFault fault) {
            throw StoreDestination.exceptionFor(fault);
          }
          if (!same[i] && state.present().containsKey(path) && !state.wasOurs(path)) {
            throw new PublishException(
                "can't publish "
                    + path
                    + ": "
                    + store.place()
                    + " has a file of that name that Candor did not make; move it away, and publish"
                    + " again");
          }
        });
    TreeMap<String, Made> made = new TreeMap<>();
    Map<String, LiveFile> files = new TreeMap<>();
    for (int i = 0; i < hashes.length; i++) {
      String path = wanted.get(i).path().value();
      made.put(path, new Made(hashes[i], wanted.get(i).length()));
      StoredEntry entry = state.present().get(path);
      if (entry != null) {
        files.put(path, new LiveFile(entry.size(), same[i]));
      }
    }
    return new StoreDiff(new Manifest(made), files, leftovers(state, made, files));
  }

  private static boolean isSame(
      Store store, StoreLayout layout, StoreState state, Artifact artifact, String hash)
      throws StoreFault {
    String path = artifact.path().value();
    StoredEntry entry = state.present().get(path);
    if (entry == null || entry.size() != artifact.length()) {
      return false;
    }
    Optional<String> certain = state.certain(path);
    if (certain.isPresent() && !certain.get().equals(hash)) {
      return false;
    }
    if (entry.hash().isPresent()) {
      return entry.hash().get().isOf(artifact.bytes());
    }
    return certain.isPresent()
        || store
            .read(layout.page(path))
            .filter(file -> Arrays.equals(file.bytes(), artifact.bytes()))
            .isPresent();
  }

  /** Adds files of Candor that are not wanted, and returns notes on what was unexpected. */
  private static List<String> leftovers(
      StoreState state, Map<String, Made> wanted, Map<String, LiveFile> files) {
    List<String> notes = new ArrayList<>();
    if (state.isUnrecorded()) {
      notes.add(
          "The record of the live release was missing; it was recreated from the files there.");
    }
    if (state.next().record().isPresent()) {
      notes.add("The last publish was interrupted; this one completes it.");
    }
    state
        .present()
        .forEach(
            (path, entry) -> {
              if (wanted.containsKey(path)) {
                return;
              }
              if (state.isOurs(path)) {
                files.put(path, new LiveFile(entry.size(), false));
              } else if (state.wasOurs(path)) {
                notes.add(path + " was changed after Candor made it, and is kept.");
              }
            });
    return notes;
  }
}
