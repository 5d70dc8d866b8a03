package dev.candor.markdown;

import dev.candor.text.Utf8;
import java.util.List;

/**
 * The text of a page as HTML with holes: the slots in the order of their offsets, the headings in
 * order, the stretches of {@code html} that are running text (start and end offsets in turn;
 * outside headings, links, quotes and code, where a glossary term may be marked), and the number of
 * words.
 */
public record Body(
    Utf8 html, List<Slot> slots, List<Heading> headings, List<Integer> runs, int words) {

  public static final Body EMPTY = new Body(Utf8.EMPTY, List.of(), List.of(), List.of(), 0);

  public Body {
    slots = List.copyOf(slots);
    headings = List.copyOf(headings);
    runs = OffsetList.copyOf(runs);
  }
}
