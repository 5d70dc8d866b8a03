package dev.candor.output.directory;

import dev.candor.render.Card;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A listing as the filter sees it.
 *
 * @param values by what they are values of, both as they are written in addresses
 * @param town where clients are seen, if its position is known
 * @param fee the lowest fee, if it is known
 */
public record DirectoryEntry(
    Card card, SortedMap<String, List<String>> values, Optional<Town> town, Optional<Fee> fee) {

  public DirectoryEntry {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * A town, with its position in degrees.
   *
   * @param name as readers see it
   */
  public record Town(String name, double latitude, double longitude) {}

  /**
   * The lowest fee of a listing.
   *
   * @param amount in whole units of the currency, rounded up
   * @param words the fee as readers see it, with lower fees if they are offered
   */
  public record Fee(String currency, int amount, String words) {}
}
