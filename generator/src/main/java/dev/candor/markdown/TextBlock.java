package dev.candor.markdown;

import dev.candor.source.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one block as a reader sees it: without markup, with its links, images and citations
 * as marks, and with the place in the file of each character.
 */
public final class TextBlock {

  /** The kind of block. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    /** The first words of an item of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    FOOTNOTE,
    /** Anything that isn't prose: code, an embedded page, a chart. Has no text. */
    OTHER
  }

  /** What a mark is. */
  public enum Sort {
    /** A link by address; the text is the linked text. */
    LINK,
    /** {@code [[…]]}; the text is the author's, empty if there is none. */
    PAGE_LINK,
    /** An image; the text is its alternative text, the title its caption. */
    IMAGE,
    CITATION,
    FOOTNOTE,
    CODE
  }

  /**
   * Something in the text, such as a link or a citation.
   *
   * @param from where it starts in the block's text
   * @param to where it ends there
   * @param span where it is in the file
   * @param target where it leads
   * @param text what it says
   */
  public record Mark(
      Sort sort, int from, int to, Span span, String target, String text, String title) {}

  private final Kind kind;
  private final int level;
  private final int group;
  private final boolean quoted;
  private final String text;
  private final int[] starts;
  private final int[] sources;
  private final Span span;
  private final List<Mark> marks;

  TextBlock(
      Kind kind,
      int level,
      int group,
      boolean quoted,
      String text,
      int[][] origins,
      Span span,
      List<Mark> marks) {
    this.kind = kind;
    this.level = level;
    this.group = group;
    this.quoted = quoted;
    this.text = text;
    this.starts = origins[0];
    this.sources = origins[1];
    this.span = span;
    this.marks = List.copyOf(marks);
  }

  /** A range of a file, verbatim. */
  public static TextBlock of(String file, Span span) {
    String text = file.substring(span.start(), span.end());
    int[][] origins = {{0}, {span.start()}};
    return new TextBlock(Kind.PARAGRAPH, 0, 0, false, text, origins, span, List.of());
  }

  public Kind kind() {
    return kind;
  }

  /** The level of a heading, 1 to 6. */
  public int level() {
    return level;
  }

  /** The number of the list or table it belongs to, from 1; 0 if none. */
  public int group() {
    return group;
  }

  /** Whether it is part of a quotation. */
  public boolean quoted() {
    return quoted;
  }

  public String text() {
    return text;
  }

  /** The span of the whole block in the file. */
  public Span span() {
    return span;
  }

  public List<Mark> marks() {
    return marks;
  }

  public boolean has(Sort sort) {
    return marks.stream().anyMatch(m -> m.sort() == sort);
  }

  /** The span in the file of a range of the text. */
  public Span at(int from, int to) {
    int start = source(from);
    return to <= from ? Span.of(start, start) : Span.of(start, Math.max(start, source(to - 1) + 1));
  }

  private int source(int at) {
    if (starts.length == 0) {
      return span.start();
    }
    int found = Arrays.binarySearch(starts, at);
    int piece = found >= 0 ? found : Math.max(0, -found - 2);
    return sources[piece] + at - starts[piece];
  }
}
