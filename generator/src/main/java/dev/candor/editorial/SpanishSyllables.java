package dev.candor.editorial;

/**
 * Counts the syllables of Spanish words. Vowels that follow each other are one syllable, unless two
 * of them are strong (<i>le-er</i>), or one is an accented weak one (<i>dí-a</i>).
 */
final class SpanishSyllables {

  private static final String STRONG = "aeoáéó";
  private static final String STRESSED = "íú";
  private static final String WEAK = "iuü";

  private SpanishSyllables() {}

  /** The syllables of a word in lower case; at least one. */
  static int count(String word) {
    int syllables = 0;
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean silent = c == 'u' && i > 0 && isSilentAfter(word, i);
      char vowel = silent ? 0 : vowel(word, i);
      if (vowel != 0 && (before == 0 || parts(before, vowel))) {
        syllables++;
      }
      before = silent ? before : vowel;
    }
    return Math.max(1, syllables);
  }

  /** The u of que, qui, gue and gui. */
  private static boolean isSilentAfter(String word, int at) {
    char before = word.charAt(at - 1);
    char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
    return before == 'q' || before == 'g' && "eiéí".indexOf(next) >= 0;
  }

  /** The vowel at a place; 0 for a consonant. A final y sounds like i. */
  private static char vowel(String word, int at) {
    char c = word.charAt(at);
    if (c == 'y' && at == word.length() - 1) {
      return 'i';
    }
    return STRONG.indexOf(c) >= 0 || STRESSED.indexOf(c) >= 0 || WEAK.indexOf(c) >= 0 ? c : 0;
  }

  private static boolean parts(char before, char next) {
    boolean stressed = STRESSED.indexOf(before) >= 0 || STRESSED.indexOf(next) >= 0;
    return stressed || STRONG.indexOf(before) >= 0 && STRONG.indexOf(next) >= 0;
  }
}
