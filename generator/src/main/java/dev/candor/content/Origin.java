package dev.candor.content;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Map;

/**
 * Where settings come from: their file, the position of each value by key, and the pages that it
 * names.
 */
public record Origin(SourceFile file, Map<String, Span> places, List<PageReference> pages) {

  static final Origin NONE = new Origin(SourceFile.of("site/site.yaml", ""), Map.of(), List.of());

  public Origin {
    places = Map.copyOf(places);
    pages = List.copyOf(pages);
  }

  /** The place of a key of a map itself, such as {@code severities.raw-html}. */
  public Span placeOfKey(String key) {
    return placeOf(key + ":");
  }

  /** The place of a key's value; the file's beginning if it has none. */
  public Span placeOf(String key) {
    return places.getOrDefault(key, Span.NONE);
  }
}
