package dev.candor.output.directory;

import dev.candor.render.Card;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A listing as the filter sees it: its card, its values by the name of what they are values of (as
 * they stand in addresses), and the town in which clients are seen, if its position is known.
 */
public record DirectoryEntry(
    Card card, SortedMap<String, List<String>> values, Optional<Town> town) {

  public DirectoryEntry {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** A town by the name that readers see, with its position in degrees. */
  public record Town(String name, double latitude, double longitude) {}
}
