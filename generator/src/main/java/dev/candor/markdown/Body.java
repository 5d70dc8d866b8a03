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
 * @param opening where the first paragraph is
 */
public record Body(
    Utf8 html,
    List<Slot> slots,
    List<Heading> headings,
    List<Integer> runs,
    int words,
    Opening opening) {

  public static final Body EMPTY =
      new Body(Utf8.EMPTY, List.of(), List.of(), List.of(), 0, Opening.NONE);

  /** A paragraph: from one offset of the HTML to another, and its words. */
  public record Opening(int from, int to, int words) {

    /** A text that has no such paragraph. */
    public static final Opening NONE = new Opening(0, 0, 0);
  }

  public Body {
    slots = List.copyOf(slots);
    headings = List.copyOf(headings);
    runs = List.copyOf(runs);
  }

  /** The first paragraph alone, as other pages show it: without references to footnotes. */
  public Body excerpt() {
    return Excerpt.of(this);
  }
}
