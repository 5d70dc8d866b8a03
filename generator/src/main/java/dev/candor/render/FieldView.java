package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * A field of a page and what it says.
 *
 * @param key its key in front matter
 * @param label what readers see before it
 * @param text what it says as one text; empty for a picture and for a group
 * @param texts what it says, entry by entry
 * @param links the pages or the address that it links to
 * @param picture the picture that it shows
 * @param fields what a group consists of
 */
public record FieldView(
    String key,
    String label,
    String text,
    List<String> texts,
    List<Link> links,
    Optional<MainView.Picture> picture,
    List<FieldView> fields) {

  public FieldView {
    texts = List.copyOf(texts);
    links = List.copyOf(links);
    fields = List.copyOf(fields);
  }
}
