package dev.candor.importing.doc;

import java.util.List;

/** A block of a text. */
public sealed interface Block {

  /** A heading of level 1 to 6. */
  record Heading(int level, List<Inline> inside) implements Block {
    public Heading {
      inside = List.copyOf(inside);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> inside) implements Block {
    public Paragraph {
      inside = List.copyOf(inside);
    }
  }

  /** A list; the number is that of the first item. */
  record Items(boolean ordered, int first, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation. */
  record Quote(List<Block> inside) implements Block {
    public Quote {
      inside = List.copyOf(inside);
    }
  }

  /** Text as typed, in lines. */
  record Verbatim(String language, String text) implements Block {}

  /** A table; the first row is its head. */
  record Table(List<List<List<Inline>>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A thematic break. */
  record Rule() implements Block {}

  /** A question that opens to show its answer: {@code details}, or a block of a FAQ. */
  record Fold(List<Inline> question, List<Block> answer) implements Block {
    public Fold {
      question = List.copyOf(question);
      answer = List.copyOf(answer);
    }
  }

  /** {@code ![[name]]}: another page, where it stood. */
  record Embed(String name) implements Block {}
}
