package dev.candor.markdown;

import dev.candor.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place in a body's HTML that is filled in later, because its content depends on the whole site.
 * {@code at} is an offset into {@link Body#html}; {@code span} is its place in the file.
 */
public sealed interface Slot {

  int at();

  Span span();

  /** The same slot at another offset of the HTML. */
  Slot moved(int to);

  /** {@code [[name#heading|text]]}: a link to a page by id, title or alias. Inline. */
  record PageLink(int at, Span span, String name, Optional<String> heading, Optional<String> text)
      implements Slot {
    @Override
    public Slot moved(int to) {
      return new PageLink(to, span, name, heading, text);
    }
  }

  /**
   * {@code [..](destination)} without a scheme: the start of a link to a content file or within the
   * site. The linked text follows, up to the {@link LinkEnd}.
   */
  record LinkStart(int at, Span span, String destination, Optional<String> title) implements Slot {
    @Override
    public Slot moved(int to) {
      return new LinkStart(to, span, destination, title);
    }
  }

  /** The end of the text of the last {@link LinkStart}. */
  record LinkEnd(int at, Span span) implements Slot {
    @Override
    public Slot moved(int to) {
      return new LinkEnd(to, span);
    }
  }

  /** {@code ![alt](source "title")}: an image of the site. Alt is plain text. */
  record Image(int at, Span span, String source, String alt, Optional<String> title)
      implements Slot {
    @Override
    public Slot moved(int to) {
      return new Image(to, span, source, alt, title);
    }
  }

  /** {@code ![[name]]} in a paragraph of its own: the body of another page. */
  record Embed(int at, Span span, String name) implements Slot {
    @Override
    public Slot moved(int to) {
      return new Embed(to, span, name);
    }
  }

  /** {@code [@key]} or {@code [@a; @b]}: citations, in the order written. */
  record Citation(int at, Span span, List<String> keys) implements Slot {
    @Override
    public Slot moved(int to) {
      return new Citation(to, span, keys);
    }

    public Citation {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A fenced block with the figures of a chart, number {@code index} of the body; the span covers
   * the lines inside the fence.
   */
  record Chart(int at, Span span, int index) implements Slot {
    @Override
    public Slot moved(int to) {
      return new Chart(to, span, index);
    }
  }

  /** The place of the start tag of heading number {@code index} of the body. */
  record HeadingStart(int at, Span span, int index) implements Slot {
    @Override
    public Slot moved(int to) {
      return new HeadingStart(to, span, index);
    }
  }

  /** Where the end tag of heading number {@code index} of the body goes. */
  record HeadingEnd(int at, Span span, int index) implements Slot {
    @Override
    public Slot moved(int to) {
      return new HeadingEnd(to, span, index);
    }
  }

  /**
   * A word of the program in the page's language, by its key, and what it counts, if it does: a
   * callout's name, "Table 1". It may stand in an attribute.
   */
  record Word(int at, Span span, String key, String number) implements Slot {
    @Override
    public Slot moved(int to) {
      return new Word(to, span, key, number);
    }
  }

  /** Just before an id or a fragment made by the body, which an embedding page may prefix. */
  record LocalId(int at, Span span) implements Slot {
    @Override
    public Slot moved(int to) {
      return new LocalId(to, span);
    }
  }
}
