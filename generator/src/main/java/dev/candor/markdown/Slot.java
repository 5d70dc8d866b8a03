package dev.candor.markdown;

import dev.candor.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place in a body's HTML at which something is put in later, because only the whole site knows
 * what. {@code at} is an offset into {@link Body#html}; {@code span} is where it stands in the
 * file.
 */
public sealed interface Slot {

  int at();

  Span span();

  /** {@code [[name#heading|text]]}: a link to a page by id, title or alias. Inline. */
  record PageLink(int at, Span span, String name, Optional<String> heading, Optional<String> text)
      implements Slot {}

  /**
   * {@code [..](destination)} without a scheme: a link to a content file or within the site,
   * opening here. The linked text follows, up to the {@link LinkEnd}.
   */
  record LinkStart(int at, Span span, String destination, Optional<String> title) implements Slot {}

  /** The end of the text that the last {@link LinkStart} opened. */
  record LinkEnd(int at, Span span) implements Slot {}

  /** {@code ![alt](source "title")}: an image of the site. Alt is plain text. */
  record Image(int at, Span span, String source, String alt, Optional<String> title)
      implements Slot {}

  /** {@code ![[name]]} in a paragraph of its own: another page's body, put in here. */
  record Embed(int at, Span span, String name) implements Slot {}

  /** {@code [@key]} or {@code [@a; @b]}: citations, in the order written. */
  record Citation(int at, Span span, List<String> keys) implements Slot {
    public Citation {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A fenced block of figures to be drawn, the index-th of the body; the span is that of the lines
   * inside the fence.
   */
  record Chart(int at, Span span, int index) implements Slot {}

  /** Where the start tag of heading number {@code index} of the body goes. */
  record HeadingStart(int at, Span span, int index) implements Slot {}

  /** Where the end tag of heading number {@code index} of the body goes. */
  record HeadingEnd(int at, Span span, int index) implements Slot {}

  /**
   * A word of the program in the page's language, by its key, and what it counts, if it does: a
   * callout's name, "Table 1". It may stand in an attribute.
   */
  record Word(int at, Span span, String key, String number) implements Slot {}

  /** Just before an id or a fragment made by the body, which an embedding page may prefix. */
  record LocalId(int at, Span span) implements Slot {}
}
