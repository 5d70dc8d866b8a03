package dev.candor.importing.doc;

import java.util.List;
import java.util.Optional;

/** A piece of running text. */
public sealed interface Inline {

  /** Words without markup. */
  record Text(String text) implements Inline {}

  /** A line break within a paragraph. */
  record Break() implements Inline {}

  /** Text as typed. */
  record Code(String text) implements Inline {}

  /** Emphasis of a kind. */
  record Styled(Style style, List<Inline> inside) implements Inline {
    public Styled {
      inside = List.copyOf(inside);
    }
  }

  /** A link by address. */
  record Link(String href, List<Inline> inside) implements Inline {
    public Link {
      inside = List.copyOf(inside);
    }
  }

  /** An image; alt and caption may be empty. */
  record Image(String src, String alt, String caption) implements Inline {}

  /** {@code [[name]]} or {@code [[name|text]]}. */
  record PageRef(String name, Optional<String> text) implements Inline {}

  /** {@code [@key]}. */
  record Citation(String key) implements Inline {}

  /** How text is emphasised. */
  enum Style {
    EMPHASIS("*"),
    STRONG("**"),
    STRUCK("~~");

    private final String mark;

    Style(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }
  }
}
