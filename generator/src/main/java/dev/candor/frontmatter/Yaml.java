package dev.candor.frontmatter;

import dev.candor.source.Span;
import java.util.List;

/** A value of a YAML document: text, a list, or a mapping with its keys in the order written. */
public sealed interface Yaml {

  /** The place of the value in its file. */
  Span span();

  /** Text as written; {@code plain} means without quotes. */
  record Scalar(String text, boolean plain, Span span) implements Yaml {

    /** Whether this is YAML's null: empty, {@code ~} or {@code null} without quotes. */
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Yaml> items, Span span) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping with unique keys. */
  record Mapping(List<Entry> entries, Span span) implements Yaml {

    public static final Mapping EMPTY = new Mapping(List.of(), Span.NONE);

    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key of a mapping, the place of the key, and its value. */
  record Entry(String key, Span keySpan, Yaml value) {}
}
