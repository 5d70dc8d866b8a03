package dev.candor.markdown;

import dev.candor.text.Utf8;
import java.util.List;

/**
 * The text of a page as HTML with holes for what only the site knows.
 *
 * @param html the HTML around the holes
 * @param slots the holes, in the order of their offsets
 * @param headings in the order of the text
 * @param runs where running text starts and ends in {@code html}, in turn: outside headings, links,
 *     quotes and code, where a glossary term may be marked
 * @param words how many words a reader reads
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
