package dev.candor.importing.format;

import dev.candor.text.HtmlEscape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The images of a WordPress export, by the numbers with which its texts name them. */
final class WordPressImages {

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, String> captions = new HashMap<>();
  private final Map<String, List<String>> ofItem = new HashMap<>();

  void add(WordPressItem image) {
    addresses.put(image.id, image.attachment);
    captions.put(image.id, image.excerpt);
    ofItem.computeIfAbsent(image.parent, parent -> new ArrayList<>()).add(image.id);
  }

  String address(String id) {
    return addresses.getOrDefault(id, "");
  }

  /** The numbers of the images that were added to an item, for a gallery that names none. */
  String of(WordPressItem item) {
    return String.join(",", ofItem.getOrDefault(item.id, List.of()));
  }

  /** An image as galleries show it: with the caption that it has in the library. */
  String figure(String id) {
    String image = "<img src=\"" + HtmlEscape.of(address(id)) + "\">";
    String caption = captions.getOrDefault(id, "");
    if (address(id).isEmpty()) {
      return "";
    }
    return caption.isEmpty()
        ? "<p>" + image + "</p>"
        : "<figure>" + image + "<figcaption>" + HtmlEscape.of(caption) + "</figcaption></figure>";
  }
}
