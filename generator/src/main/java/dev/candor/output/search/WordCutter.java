package dev.candor.output.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts text into the words that search compares: in lower case, without accents and apostrophes,
 * and in pairs of characters where a script writes no spaces. {@code words()} in the theme's search
 * script is its twin; {@code search/words.txt} among the tests keeps them consistent. Not safe for
 * several threads.
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

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      PLAIN[c] = c;
      PLAIN[c - 32] = c;
    }
    for (char c = '0'; c <= '9'; c++) {
      PLAIN[c] = c;
    }
    PLAIN['\''] = NOTHING;
  }

  private final Words words;
  private char[] run = new char[64];
  private int length;
  private int hash;
  private boolean ascii = true;

  /** Whether words that hyphens divide are also given as one, and those words so far. */
  private final boolean joins;

  private final StringBuilder chain = new StringBuilder();
  private int parts;
  private boolean hyphens = true;
  private boolean letters;
  private char mark;

  private WordCutter(Words words, boolean joins) {
    this.words = words;
    this.joins = joins;
  }

  /** Gives each word, and after the parts of a word with hyphens the whole. */
  static WordCutter joining(Words words) {
    return new WordCutter(words, true);
  }

  /** Gives each word, and those that hyphens divide only one by one. */
  static WordCutter of(Words words) {
    return new WordCutter(words, false);
  }

  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char plain = c < PLAIN.length ? PLAIN[c] : of(c);
      if (plain > NOTHING) {
        add(plain);
      } else if (plain == GAP) {
        mark = c;
        end(length > 0 && isJoiner(c) && i + 1 < text.length() && begins(text.charAt(i + 1)));
      }
    }
    end(false);
  }

  /** Whether a mark can be within what is written as one word: non-binary, R&D, U=U. */
  private static boolean isJoiner(char c) {
    return isHyphen(c) || c == '&' || c == '=' || c == '+' || c == '/' || c == '.';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean begins(char c) {
    return (c < PLAIN.length ? PLAIN[c] : of(c)) > NOTHING;
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
    return isApostrophe(c) || isUnseen(c) ? NOTHING : c;
  }

  /** Soft hyphens, word joiners, and the line that lengthens Arabic letters. */
  private static boolean isUnseen(int c) {
    return c == '\u00ad' || c == '\u2060' || c == '\ufeff' || c == '\u0640';
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private void end(boolean more) {
    if (length > 0) {
      parts++;
      letters |= length == 1;
      if (joins && (more || parts > 1)) {
        chain.append(ascii ? new String(run, 0, length) : folded(new String(run, 0, length)));
      }
      if (ascii) {
        give(run, length, hash);
      } else {
        unfolded(new String(run, 0, length));
      }
      length = 0;
      hash = 0;
      ascii = true;
    }
    if (more) {
      hyphens &= isHyphen(mark);
    } else {
      if (joins && parts > 1 && (hyphens || letters)) {
        give(chain.toString());
      }
      chain.setLength(0);
      parts = 0;
      hyphens = true;
      letters = false;
    }
  }

  private static String folded(String text) {
    StringBuilder word = new StringBuilder();
    WordCutter whole = of((chars, size, sum) -> word.append(chars, 0, size));
    whole.unfolded(text);
    return word.toString();
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
      case 'ى' -> word.append('ي');
      case 'ة' -> word.append('ه');
      case 'ٱ' -> word.append('ا');
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
    if (size <= LONGEST) {
      words.take(word, size, sum);
    }
  }
}
