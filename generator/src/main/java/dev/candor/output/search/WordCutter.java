package dev.candor.output.search;

import dev.candor.text.Utf8;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts text into the words that search compares: in lower case, without accents and apostrophes,
 * and in pairs of characters where a script writes no spaces. {@code words()} in search.js is its
 * twin; {@code search/words.txt} among the tests keeps them consistent. Not safe for several
 * threads.
 */
final class WordCutter {

  /** Receives each word, with the hash of its string; the array is reused for the next one. */
  interface Words {
    void take(char[] word, int length, int hash);
  }

  /** Longer ones are addresses and the like, which readers don't search for. */
  private static final int LONGEST = 40;

  /** What an ASCII character becomes in a word; or one of these. */
  private static final char[] PLAIN = new char[128];

  private static final char GAP = 0;
  private static final char NOTHING = 1;
  private static final char MARKUP = 2;

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      PLAIN[c] = c;
      PLAIN[c - 32] = c;
    }
    for (char c = '0'; c <= '9'; c++) {
      PLAIN[c] = c;
    }
    PLAIN['\''] = NOTHING;
    PLAIN['<'] = MARKUP;
    PLAIN['&'] = MARKUP;
  }

  private final Words words;
  private char[] run = new char[64];
  private int length;
  private int hash;
  private boolean ascii = true;

  WordCutter(Words words) {
    this.words = words;
  }

  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char plain = c < PLAIN.length ? PLAIN[c] : of(c);
      if (plain > MARKUP) {
        add(plain);
      } else if (plain != NOTHING) {
        end();
      }
    }
    end();
  }

  /** As {@link #text}, for the HTML of a body: tags and references to characters are gaps. */
  void html(Utf8 html) {
    byte[] bytes = html.bytes();
    int i = 0;
    while (i < bytes.length) {
      i = asciiWord(bytes, i);
      if (i == bytes.length) {
        break;
      }
      byte b = bytes[i];
      char plain = b >= 0 ? PLAIN[b] : beyond(bytes, i);
      if (plain > MARKUP) {
        add(plain);
      } else if (plain != NOTHING) {
        end();
        if (plain == MARKUP) {
          byte close = (byte) (b == '<' ? '>' : ';');
          while (i < bytes.length && bytes[i] != close) {
            i++;
          }
        }
      }
      i += b >= 0 ? 1 : Utf8.size(b);
    }
    end();
  }

  /**
   * Reads the ASCII letters and digits from here on, which are most of a text; returns where they
   * end.
   */
  private int asciiWord(byte[] bytes, int from) {
    int i = from;
    int size = length;
    int sum = hash;
    char[] into = run;
    while (i < bytes.length) {
      byte b = bytes[i];
      char plain = b >= 0 ? PLAIN[b] : GAP;
      if (plain <= MARKUP) {
        break;
      }
      if (size == into.length) {
        into = Arrays.copyOf(into, size * 2);
        run = into;
      }
      into[size++] = plain;
      sum = 31 * sum + plain;
      i++;
    }
    length = size;
    hash = sum;
    return i;
  }

  /** As {@link #of}; of two {@code char}s, the first is added here. */
  private char beyond(byte[] bytes, int at) {
    int point = Utf8.codePoint(bytes, at);
    if (Character.isBmpCodePoint(point)) {
      return of((char) point);
    }
    add(Character.highSurrogate(point));
    return Character.lowSurrogate(point);
  }

  private void add(char plain) {
    if (length == run.length) {
      run = Arrays.copyOf(run, length * 2);
    }
    run[length++] = plain;
    hash = 31 * hash + plain;
    ascii &= plain < PLAIN.length;
  }

  /** Characters that can't be part of a word; all others are examined in {@link #unfolded}. */
  private static char of(char c) {
    if (c == '\u00a0' || c >= '\u2010' && c <= '\u2026' && c != '\u2019') {
      return GAP;
    }
    return isApostrophe(c) ? NOTHING : c;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private void end() {
    if (length > 0) {
      if (ascii) {
        give(run, length, hash);
      } else {
        unfolded(new String(run, 0, length));
      }
      length = 0;
      hash = 0;
      ascii = true;
    }
  }

  private void unfolded(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    folded
        .codePoints()
        .forEach(
            c -> {
              if (isPartOfWord(c)) {
                fold(c, word);
              } else if (!isApostrophe(c)) {
                finish(word);
              }
            });
    finish(word);
  }

  private static boolean isPartOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      case Character.MODIFIER_LETTER -> !isApostrophe(c);
      default -> false;
    };
  }

  /** Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic go; vowel signs stay. */
  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36f
        || c >= 0x591 && c <= 0x5c7 && c != 0x5be && c != 0x5c0 && c != 0x5c3 && c != 0x5c6
        || c >= 0x64b && c <= 0x65f
        || c == 0x670;
  }

  private static void fold(int c, StringBuilder word) {
    if (isAccent(c)) {
      return;
    }
    switch (c) {
      case 'ß' -> word.append("ss");
      case 'æ' -> word.append("ae");
      case 'œ' -> word.append("oe");
      case 'ø' -> word.append('o');
      case 'ł' -> word.append('l');
      case 'đ', 'ð' -> word.append('d');
      case 'þ' -> word.append("th");
      case 'ı' -> word.append('i');
      case 'ς' -> word.append('σ');
      default -> word.appendCodePoint(c);
    }
  }

  private void finish(StringBuilder word) {
    if (word.isEmpty()) {
      return;
    }
    int[] points = word.codePoints().toArray();
    if (points.length > 2 && Arrays.stream(points).anyMatch(WordCutter::isWrittenWithoutSpaces)) {
      for (int i = 1; i < points.length; i++) {
        give(new String(points, i - 1, 2));
      }
    } else {
      give(word.toString());
    }
    word.setLength(0);
  }

  private static boolean isWrittenWithoutSpaces(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private void give(String word) {
    give(word.toCharArray(), word.length(), word.hashCode());
  }

  private void give(char[] word, int size, int sum) {
    boolean alone = size == 1 && word[0] < 128;
    if (!alone && size <= LONGEST) {
      words.take(word, size, sum);
    }
  }
}
