package dev.candor.markdown.inline;

import java.util.Arrays;

/**
 * The runs of asterisks, underscores and double tildes of a block, and which parts of them open and
 * close emphasis or strikethrough: CommonMark's "process emphasis", on arrays. A run is written as
 * its closing tags in the order found, then the characters left over, then its opening tags,
 * outermost first.
 */
public final class Delimiters {

  /** The effect of a pair of tags on the text between them. */
  public enum Style {
    EMPHASIS("em"),
    STRONG("strong"),
    STRUCK("del");

    private final String element;

    Style(String element) {
      this.element = element;
    }

    /** The name of the HTML element. */
    public String element() {
      return element;
    }
  }

  private static final int NONE = -1;

  private int size;
  private int last = NONE;
  private char[] chars = new char[16];
  private int[] lengths = new int[16];
  private int[] left = new int[16];
  private boolean[] opens = new boolean[16];
  private boolean[] closes = new boolean[16];
  private int[] previous = new int[16];
  private int[] next = new int[16];
  private int[] firstOpening = new int[16];
  private int[] firstClosing = new int[16];
  private int[] lastClosing = new int[16];

  private int matches;
  private Style[] styles = new Style[16];
  private int[] nextOpening = new int[16];
  private int[] nextClosing = new int[16];
  private final int[] lowestOpener = new int[18];

  int size() {
    return size;
  }

  /** The run on top of the stack; runs below it are not resolved. */
  int top() {
    return last;
  }

  /** How many characters of a run neither open nor close anything. */
  public int left(int run) {
    return left[run];
  }

  /** The first tag that a run closes, or -1. */
  public int firstClosing(int run) {
    return firstClosing[run];
  }

  public int nextClosing(int tag) {
    return nextClosing[tag];
  }

  /** The first tag that a run opens, the outermost; or -1. */
  public int firstOpening(int run) {
    return firstOpening[run];
  }

  public int nextOpening(int tag) {
    return nextOpening[tag];
  }

  public Style style(int tag) {
    return styles[tag];
  }

  void clear() {
    size = 0;
    matches = 0;
    last = NONE;
  }

  void add(char c, int length, boolean canOpen, boolean canClose) {
    if (size == chars.length) {
      grow();
    }
    chars[size] = c;
    lengths[size] = length;
    left[size] = length;
    opens[size] = canOpen;
    closes[size] = canClose;
    previous[size] = last;
    next[size] = NONE;
    firstOpening[size] = NONE;
    firstClosing[size] = NONE;
    lastClosing[size] = NONE;
    if (last != NONE) {
      next[last] = size;
    }
    last = size++;
  }

  /** Pairs up the runs above the given one and removes them from the stack. */
  void resolve(int bottom) {
    if (last == bottom) {
      return;
    }
    Arrays.fill(lowestOpener, bottom + 1);
    int closer = last;
    while (previous[closer] > bottom) {
      closer = previous[closer];
    }
    while (closer != NONE) {
      closer = closes[closer] ? close(closer, bottom) : next[closer];
    }
    last = bottom;
    if (bottom != NONE) {
      next[bottom] = NONE;
    }
  }

  /** Finds what a run closes; returns the next run to look at. */
  private int close(int closer, int bottom) {
    int kind = kindOf(chars[closer]) + (opens[closer] ? 3 : 0) + lengths[closer] % 3;
    int opener = previous[closer];
    while (opener > bottom && opener >= lowestOpener[kind] && !matches(opener, closer)) {
      opener = previous[opener];
    }
    int following = next[closer];
    if (opener <= bottom || opener < lowestOpener[kind]) {
      lowestOpener[kind] = closer;
      if (!opens[closer]) {
        remove(closer);
      }
      return following;
    }
    pair(opener, closer);
    next[opener] = closer;
    previous[closer] = opener;
    if (left[opener] == 0) {
      remove(opener);
    }
    if (left[closer] > 0) {
      return closer;
    }
    remove(closer);
    return following;
  }

  private static int kindOf(char c) {
    return c == '*' ? 0 : c == '_' ? 6 : 12;
  }

  private boolean matches(int opener, int closer) {
    return opens[opener]
        && chars[opener] == chars[closer]
        && !((opens[closer] || closes[opener])
            && lengths[closer] % 3 != 0
            && (lengths[opener] + lengths[closer]) % 3 == 0);
  }

  private void pair(int opener, int closer) {
    if (matches == styles.length) {
      styles = Arrays.copyOf(styles, matches * 2);
      nextOpening = Arrays.copyOf(nextOpening, matches * 2);
      nextClosing = Arrays.copyOf(nextClosing, matches * 2);
    }
    int tag = matches++;
    boolean two = left[opener] >= 2 && left[closer] >= 2;
    styles[tag] = chars[opener] == '~' ? Style.STRUCK : two ? Style.STRONG : Style.EMPHASIS;
    int used = two ? 2 : 1;
    left[opener] -= used;
    left[closer] -= used;
    nextOpening[tag] = firstOpening[opener];
    firstOpening[opener] = tag;
    nextClosing[tag] = NONE;
    if (lastClosing[closer] == NONE) {
      firstClosing[closer] = tag;
    } else {
      nextClosing[lastClosing[closer]] = tag;
    }
    lastClosing[closer] = tag;
  }

  private void remove(int run) {
    if (previous[run] != NONE) {
      next[previous[run]] = next[run];
    }
    if (next[run] == NONE) {
      last = previous[run];
    } else {
      previous[next[run]] = previous[run];
    }
  }

  private void grow() {
    int room = size * 2;
    chars = Arrays.copyOf(chars, room);
    lengths = Arrays.copyOf(lengths, room);
    left = Arrays.copyOf(left, room);
    opens = Arrays.copyOf(opens, room);
    closes = Arrays.copyOf(closes, room);
    previous = Arrays.copyOf(previous, room);
    next = Arrays.copyOf(next, room);
    firstOpening = Arrays.copyOf(firstOpening, room);
    firstClosing = Arrays.copyOf(firstClosing, room);
    lastClosing = Arrays.copyOf(lastClosing, room);
  }
}
