package dev.candor.site;

import java.util.List;

/** What a slot of a body turned out to mean. */
public sealed interface Resolution {

  /** Nothing to resolve: the slot speaks for itself. */
  record Plain() implements Resolution {}

  /** A link within the site: an address with its fragment, and the text if the slot has none. */
  record Linked(String href, String text) implements Resolution {}

  /** Not a link: a page that is planned, withheld or unknown, shown as its text. */
  record Unlinked(String text, boolean planned) implements Resolution {}

  /** An image of the site, by its path among the sources: {@code content/images/couple.svg}. */
  record Image(String path) implements Resolution {}

  /** The numbers of cited works among the page's sources, from 1, and their keys. */
  record Cited(List<Integer> numbers, List<String> keys) implements Resolution {
    public Cited {
      numbers = List.copyOf(numbers);
      keys = List.copyOf(keys);
    }
  }

  /** Another page's body. */
  record Embedded(Target target, LinkedBody body) implements Resolution {}
}
