package dev.candor.importing.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Images whose real address is not in {@code src}, because a script was to load them once a reader
 * came near.
 */
final class LazyImages {

  private static final List<String> ADDRESSES =
      List.of("data-src", "data-lazy-src", "data-original", "data-image", "data-orig-file");

  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

  private LazyImages() {}

  /** Gives an image without an address, or with only a stand-in, its real one. */
  static void load(Element image) {
    String src = image.attr("src");
    if (!src.isBlank() && !src.startsWith("data:")) {
      return;
    }
    for (String name : ADDRESSES) {
      if (!image.attr(name).isBlank()) {
        image.attr("src", image.attr(name));
        return;
      }
    }
    for (String name : SETS) {
      String widest = widest(image.attr(name));
      if (!widest.isEmpty()) {
        image.attr("src", widest);
        return;
      }
    }
  }

  /** The address with the largest number in a set such as {@code a.jpg 300w, b.jpg 900w}. */
  private static String widest(String set) {
    String widest = "";
    double most = -1;
    for (String each : set.strip().split(",\\s+|,$")) {
      String[] parts = each.strip().split("\\s+");
      String number = parts.length > 1 ? parts[1].replaceAll("[^0-9.]", "") : "";
      double size = number.matches("\\d{1,6}(?:\\.\\d{1,3})?") ? Double.parseDouble(number) : 0;
      if (size > most) {
        most = size;
        widest = parts[0];
      }
    }
    return widest;
  }
}
