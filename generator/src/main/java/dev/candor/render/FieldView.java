package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * A field of a page and its value.
 *
 * @param key its key in front matter
 * @param label the label that readers see before it
 * @param text its value as one text; empty for a picture and for a group
 * @param texts its value, entry by entry
 * @param links the pages or the address that it links to
 * @param picture the picture that it shows
 * @param fields the fields of a group
 */
public record FieldView(
    String key,
    String label,
    String text,
    List<String> texts,
    List<Link> links,
    Optional<PictureView> picture,
    List<FieldView> fields) {

  public FieldView {
    texts = List.copyOf(texts);
    links = List.copyOf(links);
    fields = List.copyOf(fields);
  }
}
