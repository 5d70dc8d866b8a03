package dev.candor.editorial;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a text by their offsets: letters and digits, with apostrophes inside. */
final class WordList {

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private @Nullable String[] lower = {};
  private int size;

  private WordList(String text) {
    this.text = text;
  }

  static WordList of(String text) {
    WordList words = new WordList(text);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = wordEnd(text, at);
      words.add(at, end);
      at = end;
    }
    return words;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && at + 1 < text.length()
              && Character.isLetter(text.codePointAt(at + 1));
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!Character.isLetterOrDigit(c) && !apostrophe && !mark) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  /** How many words begin between two offsets. */
  int between(int from, int to) {
    return Math.max(0, firstFrom(to) - firstFrom(from));
  }

  /** The first word that begins at or after an offset. */
  private int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String get(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** In lower case, with plain apostrophes. */
  String lower(int word) {
    if (lower.length < size) {
      lower = Arrays.copyOf(lower, size);
    }
    String known = lower[word];
    if (known == null) {
      known = lower(get(word));
      lower[word] = known;
    }
    return known;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether nothing but white space or one hyphen stands between a word and the next. */
  boolean joinsNext(int word) {
    if (word + 1 >= size) {
      return false;
    }
    for (int i = ends[word]; i < starts[word + 1]; i++) {
      char c = text.charAt(i);
      if (c != '-' && c != '\u2011' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is tied to the one before it by a hyphen. */
  boolean continues(int word) {
    return word > 0
        && starts[word] == ends[word - 1] + 1
        && "-\u2011".indexOf(text.charAt(ends[word - 1])) >= 0;
  }
}
