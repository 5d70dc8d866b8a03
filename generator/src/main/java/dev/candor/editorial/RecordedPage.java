package dev.candor.editorial;

import dev.candor.diagnostic.Suggestion;
import java.util.SortedSet;

/** Which page a record in a data file means. */
final class RecordedPage {

  private RecordedPage() {}

  /** The remedy for a page that doesn't exist: one with its id, or one with a name like it. */
  static String meant(String page, SortedSet<String> keys) {
    return keys.stream()
        .filter(key -> key.endsWith("/" + page))
        .findFirst()
        .map(Suggestion::didYouMean)
        .orElseGet(() -> Suggestion.didYouMean(page, keys, "remove this entry"));
  }
}
