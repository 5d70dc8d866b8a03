package dev.candor.content.meaning;

import dev.candor.text.english.EnglishWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a text differs from an earlier one, of which only a fingerprint is left, by one corrected
 * typing error: one word that the program's list of English words has, in place of one that it
 * hasn't, with two letters swapped, one missing, one doubled, a wrong vowel, or no apostrophe.
 */
final class TypingErrors {

  /** Shorter words are too much alike. */
  private static final int SHORTEST = 4;

  private static final String VOWELS = "aeiou";

  private static final Pattern CONTRACTION = Pattern.compile("[a-z]+n't");

  private TypingErrors() {}

  /**
   * Whether one error in this text makes it the earlier one.
   *
   * @param written the text as written; a word with a capital may be a name, and counts
   * @param meaning its words, with a space between any two
   * @param isEarlier whether a text is the earlier one
   */
  static boolean isOnly(String written, String meaning, Predicate<String> isEarlier) {
    int from = 0;
    while (from < meaning.length()) {
      int space = meaning.indexOf(' ', from);
      int to = space < 0 ? meaning.length() : space;
      String word = meaning.substring(from, to);
      String before = meaning.substring(0, from);
      String after = meaning.substring(to);
      if (mayBeMisspelt(word, written)
          && errorsOf(word).stream()
              .anyMatch(error -> isEarlier.test(before + error + after) && !knows(error))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static boolean mayBeMisspelt(String word, String written) {
    return isContraction(word)
        || word.length() >= SHORTEST
            && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
            && written.contains(word)
            && knows(word);
  }

  private static boolean isContraction(String word) {
    return word.length() > SHORTEST && CONTRACTION.matcher(word).matches();
  }

  private static boolean knows(String word) {
    return EnglishWords.knows(word);
  }

  /** The ways to mistype a word. */
  private static List<String> errorsOf(String word) {
    List<String> errors = new ArrayList<>();
    if (isContraction(word)) {
      return List.of(word.replace("'", ""));
    }
    for (int i = 0; i < word.length(); i++) {
      String before = word.substring(0, i);
      String rest = word.substring(i + 1);
      char c = word.charAt(i);
      errors.add(before + rest);
      errors.add(before + c + c + rest);
      if (!rest.isEmpty() && rest.charAt(0) != c) {
        errors.add(before + rest.charAt(0) + c + rest.substring(1));
      }
      if (VOWELS.indexOf(c) >= 0) {
        VOWELS.chars().filter(v -> v != c).forEach(v -> errors.add(before + (char) v + rest));
      }
    }
    return errors;
  }
}
