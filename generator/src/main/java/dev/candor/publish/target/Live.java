package dev.candor.publish.target;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is live at a target, compared with what is wanted there.
 *
 * @param files the files that Candor published there, by path
 * @param current the release that readers see now, if there is one
 * @param earlier the releases that a rollback can restore, the newest first
 * @param notes sentences for the person who publishes
 */
public record Live(
    Map<String, LiveFile> files,
    Optional<Release> current,
    List<Release> earlier,
    List<String> notes) {

  /** A file that is live, and whether it is the one that is wanted. */
  public record LiveFile(long size, boolean upToDate) {}

  public Live {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    earlier = List.copyOf(earlier);
    notes = List.copyOf(notes);
  }
}
