package dev.candor.content;

import dev.candor.markdown.Body;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file as a page: its kind and id, the shared fields and those of its kind, its text, the
 * offset at which it begins and the charts in it, the ids of other pages it names, and the position
 * of each key of its front matter; and, in another language than the site's own, what it says about
 * its translation.
 */
public record Page(
    SourceFile file,
    ContentKind<?> kind,
    String id,
    Shared shared,
    Content content,
    Body body,
    int bodyStart,
    List<PlacedChart> charts,
    List<PageReference> references,
    Map<String, Span> places,
    Optional<Translation> translation) {

  public Page {
    charts = List.copyOf(charts);
    references = List.copyOf(references);
    places = Map.copyOf(places);
  }

  public String title() {
    return content.title();
  }

  /** The position of a key's value; the beginning of the file if the key is absent. */
  public Span placeOf(String key) {
    return places.getOrDefault(key, Span.NONE);
  }

  /** The position of one text in the list of a key; that of the list if it is not found. */
  public Span placeOf(String key, String text) {
    for (int i = 0; ; i++) {
      Span item = places.get(key + "[" + i + "]");
      if (item == null) {
        return placeOf(key);
      }
      String written = file.text().substring(item.start(), item.end());
      if (written.equals(text)
          || written.equals('"' + text + '"')
          || written.equals("'" + text + "'")) {
        return item;
      }
    }
  }
}
