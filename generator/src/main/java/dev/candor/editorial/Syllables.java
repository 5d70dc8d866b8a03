package dev.candor.editorial;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the syllables of English words: by a list where spelling misleads, otherwise by groups of
 * vowels, less the silent ones, plus those that meet and are said apart. Serves many threads.
 */
final class Syllables {

  private static final String VOWELS = "aeiouy";

  /** Endings that are said in full, and that leave a word whose last e may be silent. */
  private static final String[] SUFFIXES = {
    "fulness",
    "lessness",
    "ships",
    "ness",
    "less",
    "ment",
    "ments",
    "ful",
    "fully",
    "ship",
    "hood",
    "some",
    "thing",
    "things",
    "where",
    "times",
    "time",
    "body",
    "works",
    "work",
    "ly"
  };

  private final Map<String, Integer> exceptions;

  /** A few thousand words make up nearly all of a site. */
  private final ConcurrentMap<String, Integer> counted = new ConcurrentHashMap<>();

  private Syllables(Map<String, Integer> exceptions) {
    this.exceptions = exceptions;
  }

  static Syllables english() {
    Map<String, Integer> exceptions = new HashMap<>();
    for (String entry : WordFiles.words("syllables.txt")) {
      int equals = entry.indexOf('=');
      exceptions.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
    }
    return new Syllables(exceptions);
  }

  /** At least one. A number counts as one, as the formulas' authors did. */
  int count(String written) {
    return countLower(WordList.lower(written));
  }

  /** As {@link #count}, of a word that is in lower case already. */
  int countLower(String lower) {
    Integer known = counted.get(lower);
    if (known == null) {
      known = work(lower);
      counted.put(lower, known);
    }
    return known;
  }

  private int work(String lower) {
    String word = lower;
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    Integer known = known(word);
    if (known != null) {
      return known;
    }
    if (word.endsWith("n't") && word.length() > 4) {
      return count(word.substring(0, word.length() - 3))
          + ("dsu".indexOf(word.charAt(word.length() - 4)) >= 0 ? 1 : 0);
    }
    int apostrophe = word.indexOf('\'');
    if (apostrophe > 0) {
      return count(word.substring(0, apostrophe));
    }
    for (String suffix : SUFFIXES) {
      int stem = word.length() - suffix.length();
      if (stem >= 3 && word.endsWith(suffix) && hasVowel(word, stem)) {
        int own =
            suffix.endsWith("fulness")
                    || suffix.endsWith("lessness")
                    || suffix.equals("fully")
                    || suffix.equals("body")
                ? 2
                : 1;
        return count(word.substring(0, stem)) + own;
      }
    }
    return Math.max(1, byVowels(word));
  }

  private @Nullable Integer known(String word) {
    Integer exact = exceptions.get(word);
    if (exact == null && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      String stem = word.substring(0, word.length() - 1);
      Integer singular = exceptions.get(stem);
      boolean hisses = stem.endsWith("ce") || stem.endsWith("se") || stem.endsWith("ge");
      return singular == null ? null : Integer.valueOf(singular + (hisses ? 1 : 0));
    }
    return exact;
  }

  private static boolean hasVowel(String word, int to) {
    for (int i = 0; i < to; i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int byVowels(String word) {
    int count = 0;
    boolean inGroup = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = isVowel(word, i);
      if (vowel && (!inGroup || saidApart(word, i))) {
        count++;
      }
      inGroup = vowel;
    }
    return count - silentEnd(word) + spokenEnd(word);
  }

  private static boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    if (c == 'y') {
      return at > 0
          && (at + 1 == word.length()
              || VOWELS.indexOf(word.charAt(at + 1)) < 0
              || VOWELS.indexOf(word.charAt(at - 1)) < 0 && at > 0);
    }
    boolean afterQ = c == 'u' && at > 0 && word.charAt(at - 1) == 'q';
    return !afterQ && VOWELS.indexOf(c) >= 0
        || c > 127 && Character.isLetter(c) && "éèêëáàâäíïóöúü".indexOf(c) >= 0;
  }

  /** Whether a vowel that follows another begins a syllable of its own. */
  private static boolean saidApart(String word, int at) {
    char before = word.charAt(at - 1);
    char c = word.charAt(at);
    char beforeThat = at > 1 ? word.charAt(at - 2) : ' ';
    boolean last = at == word.length() - 1;
    if (c == 'i' && word.startsWith("ing", at) && before != 'i' && at + 3 >= word.length()) {
      return true; // being, going, seeing
    }
    boolean soft = "tcsgx".indexOf(beforeThat) >= 0;
    return switch (before) {
      case 'i' ->
          switch (c) {
            case 'a' -> !(soft && (word.startsWith("al", at) || word.startsWith("an", at)));
            case 'o' ->
                !(soft && (word.startsWith("on", at) || word.startsWith("ous", at)))
                    || word.startsWith("ety", at);
            case 'u' -> true;
            case 'e' ->
                word.startsWith("et", at)
                    || !soft && (word.startsWith("en", at) && !word.startsWith("end", at));
            default -> false;
          };
      case 'u' ->
          c == 'a' && "qg".indexOf(beforeThat) < 0
              || c == 'o' && beforeThat != 'q'
              || c == 'e' && word.startsWith("en", at) && "qg".indexOf(beforeThat) < 0;
      case 'e' ->
          c == 'o' && !word.startsWith("ous", at) && !word.startsWith("on", at)
              || c == 'a' && word.startsWith("creat");
      case 'y' -> c == 'i' || c == 'a' || c == 'o';
      case 'o' -> c == 'e' && !last && word.startsWith("et", at) || c == 'a' && last;
      default -> false;
    };
  }

  /** One if the word ends in an e that is not said: made, makes, loved. */
  private static int silentEnd(String word) {
    int length = word.length();
    if (length < 3) {
      return 0;
    }
    if (word.endsWith("ed")) {
      char c = word.charAt(length - 3);
      return c != 't'
              && c != 'd'
              && VOWELS.indexOf(c) < 0
              && !(c == 'l'
                  && length > 4
                  && VOWELS.indexOf(word.charAt(length - 4)) < 0
                  && word.charAt(length - 4) != 'l'
                  && word.charAt(length - 4) != 'r')
          ? 1
          : 0;
    }
    if (word.endsWith("es")) {
      char c = word.charAt(length - 3);
      boolean hisses = "sxzcg".indexOf(c) >= 0 || word.endsWith("ches") || word.endsWith("shes");
      return hisses || VOWELS.indexOf(c) >= 0 || isSpokenLe(word, length - 1) ? 0 : 1;
    }
    return word.endsWith("e")
            && VOWELS.indexOf(word.charAt(length - 2)) < 0
            && !isSpokenLe(word, length)
        ? 1
        : 0;
  }

  /** Whether a word up to an offset ends in le behind a consonant: table, people. */
  private static boolean isSpokenLe(String word, int end) {
    return end >= 3
        && word.startsWith("le", end - 2)
        && VOWELS.indexOf(word.charAt(end - 3)) < 0
        && word.charAt(end - 3) != 'l'
        && word.charAt(end - 3) != 'r';
  }

  /** One if the word ends in an m that needs a breath: rhythm, prism. */
  private static int spokenEnd(String word) {
    return word.endsWith("sm")
            || word.endsWith("sms")
            || word.endsWith("thm")
            || word.endsWith("thms")
        ? 1
        : 0;
  }
}
