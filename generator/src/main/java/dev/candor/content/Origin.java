package dev.candor.content;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.Map;

/** Where settings were read: their file, and where the values stand in it, by key. */
public record Origin(SourceFile file, Map<String, Span> places) {

  static final Origin NONE = new Origin(SourceFile.of("site/site.yaml", ""), Map.of());

  public Origin {
    places = Map.copyOf(places);
  }

  /** The place of a key's value; the file's beginning if it has none. */
  public Span placeOf(String key) {
    return places.getOrDefault(key, Span.NONE);
  }
}
