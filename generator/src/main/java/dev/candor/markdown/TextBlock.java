package dev.candor.markdown;

import dev.candor.source.Span;
import java.util.Arrays;
import java.util.List;

/**
 * One block of a page's words as a reader meets them: without markup, with what stands between the
 * words (links, images, citations) beside them, and knowing where in the file each letter is.
 */
public final class TextBlock {

  /** What sort of block it is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    /** The first words of an item of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    FOOTNOTE,
    /** Something that is no prose: code, an embedded page, a drawing. Has no text. */
    OTHER
  }

  /** What a mark is. */
  public enum Sort {
    /** A link by address; the text is what is linked. */
    LINK,
    /** {@code [[…]]}; the text is what the author gave it, empty if nothing. */
    PAGE_LINK,
    /** An image; the text is its alternative, the title its caption. */
    IMAGE,
    CITATION,
    FOOTNOTE,
    CODE
  }

  /**
   * Something among the words, such as a link or a citation.
   *
   * @param from where it starts in the block's words
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

  /** A stretch of a file as it stands. */
  public static TextBlock of(String file, Span span) {
    String text = file.substring(span.start(), span.end());
    int[][] origins = {{0}, {span.start()}};
    return new TextBlock(Kind.PARAGRAPH, 0, 0, false, text, origins, span, List.of());
  }

  public Kind kind() {
    return kind;
  }

  /** Of a heading, 1 to 6. */
  public int level() {
    return level;
  }

  /** The number of the list or table it belongs to, from 1; 0 if to none. */
  public int group() {
    return group;
  }

  /** Whether it is quoted from somebody. */
  public boolean quoted() {
    return quoted;
  }

  public String text() {
    return text;
  }

  /** All of the block, in the file. */
  public Span span() {
    return span;
  }

  public List<Mark> marks() {
    return marks;
  }

  public boolean has(Sort sort) {
    return marks.stream().anyMatch(m -> m.sort() == sort);
  }

  /** Where in the file a stretch of the text stands. */
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
