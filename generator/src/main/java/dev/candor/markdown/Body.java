package dev.candor.markdown;

import dev.candor.text.Utf8;
import java.util.List;

/**
 * The text of a page as HTML, with slots for what depends on the rest of the site.
 *
 * @param html the HTML around the slots
 * @param slots the slots, in the order of their offsets
 * @param headings in text order
 * @param runs alternating start and end offsets of running text in {@code html}: outside headings,
 *     links, quotes and code, where a glossary term may be marked
 * @param words the number of words shown to readers
 */
public record Body(
    Utf8 html, List<Slot> slots, List<Heading> headings, List<Integer> runs, int words) {

  public static final Body EMPTY = new Body(Utf8.EMPTY, List.of(), List.of(), List.of(), 0);

  public Body {
    slots = List.copyOf(slots);
    headings = List.copyOf(headings);
    runs = List.copyOf(runs);
  }
}
