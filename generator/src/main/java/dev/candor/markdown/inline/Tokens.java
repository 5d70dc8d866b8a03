package dev.candor.markdown.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The inline content of a block as a sequence of tokens, each with its range of the text. Kept in
 * arrays, because there are very many of them, and reused for the next block.
 */
public final class Tokens {

  /** The kind of a token. */
  public enum Kind {
    /** Plain text. */
    TEXT,
    /** An entity, which gives one or two characters: {@link #decoded}. */
    ENTITY,
    SOFT_BREAK,
    HARD_BREAK,
    /** The content of a code span. */
    CODE,
    /** A run of asterisks or underscores: {@link #delimiters}. */
    DELIMITER,
    /** {@code [}: the beginning of a link if it has a {@link #partner}, otherwise text. */
    LINK_START,
    /** {@code ![}: the beginning of an image if it has a {@link #partner}, otherwise text. */
    IMAGE_START,
    /** The end of a link or an image, with its destination. */
    LINK_END,
    /** {@code <https://...>}, without the angle brackets. */
    ADDRESS,
    /** {@code https://...} in running text. */
    BARE_ADDRESS,
    /** {@code <someone@example.org>}, without the angle brackets. */
    MAIL,
    /** A tag or a comment. */
    HTML,
    /** {@code [[...]]}, whole. */
    PAGE_LINK,
    /** {@code ![[...]]}, whole. */
    EMBED,
    /** {@code [@...]}, whole. */
    CITATION,
    /** {@code [^...]}, whole. */
    FOOTNOTE
  }

  private static final int NOTHING = -1;

  private Kind[] kinds = new Kind[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] extras = new int[64];
  private final List<InlineLink> links = new ArrayList<>();
  private final List<String> decoded = new ArrayList<>();
  private final Delimiters delimiters = new Delimiters();
  private int size;

  public int size() {
    return size;
  }

  public Kind kind(int token) {
    return kinds[token];
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** For the start of a link or an image, the token of its end; -1 if it never ends. */
  public int partner(int token) {
    return extras[token];
  }

  /** For the end of a link or an image, its destination. */
  public InlineLink link(int token) {
    return links.get(extras[token]);
  }

  public String decoded(int token) {
    return decoded.get(extras[token]);
  }

  public Delimiters delimiters() {
    return delimiters;
  }

  /** The number of a token among the delimiter runs. */
  public int delimiter(int token) {
    return extras[token];
  }

  void clear() {
    size = 0;
    links.clear();
    decoded.clear();
    delimiters.clear();
  }

  int add(Kind kind, int start, int end) {
    if (size == starts.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      extras = Arrays.copyOf(extras, size * 2);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    extras[size] = NOTHING;
    return size++;
  }

  void addEntity(int start, int end, String text) {
    int token = add(Kind.ENTITY, start, end);
    extras[token] = decoded.size();
    decoded.add(text);
  }

  /** Adds a run of delimiters; {@link Delimiters#add} determines what it can do. */
  int addDelimiter(int start, int end) {
    int token = add(Kind.DELIMITER, start, end);
    extras[token] = delimiters.size();
    return token;
  }

  void addLinkEnd(int opener, InlineLink link, int start, int end) {
    int token = add(Kind.LINK_END, start, end);
    extras[token] = links.size();
    links.add(link);
    extras[opener] = token;
  }

  /** The start of the last text added, if it ends at this offset; otherwise the offset itself. */
  int startOfLastText(int end) {
    boolean text = size > 0 && kinds[size - 1] == Kind.TEXT && ends[size - 1] == end;
    return text ? starts[size - 1] : end;
  }

  /** Cuts the last text added off at an offset, and removes it if nothing is left. */
  void endLastText(int end) {
    if (end == starts[size - 1]) {
      size--;
    } else {
      ends[size - 1] = end;
    }
  }

  /** Trims white space from the end of the last text added, as before a line end. */
  void trimLastText(char[] text) {
    if (size > 0 && kinds[size - 1] == Kind.TEXT) {
      int end = ends[size - 1];
      while (end > starts[size - 1] && text[end - 1] == ' ') {
        end--;
      }
      ends[size - 1] = end;
    }
  }
}
