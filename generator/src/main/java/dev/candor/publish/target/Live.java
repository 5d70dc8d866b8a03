package dev.candor.publish.target;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands at a target, seen beside what is wanted there.
 *
 * @param files all that Candor published there, by path
 * @param current what readers see now, if anything was published yet
 * @param earlier the releases that can be gone back to, the newest first
 * @param notes what the person who publishes should know of it, in sentences
 */
public record Live(
    Map<String, Standing> files,
    Optional<Release> current,
    List<Release> earlier,
    List<String> notes) {

  /** A file that stands there: how long it is, and whether it is what is wanted. */
  public record Standing(long size, boolean asWanted) {}

  public Live {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    earlier = List.copyOf(earlier);
    notes = List.copyOf(notes);
  }
}
