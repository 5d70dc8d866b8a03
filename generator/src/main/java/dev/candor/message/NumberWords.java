package dev.candor.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the whole numbers below a million that a text writes in words: {@code seventy-two}, {@code
 * dos mil}.
 */
public final class NumberWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** What may stand between the words of one number. */
  private static final Pattern GAP = Pattern.compile("[ \n\u00a0\u2009\u202f]|[-\u2010\u2011]");

  private static final int MOST_WORDS = 14;

  private final NumberForms forms;
  private final Set<String> big = new HashSet<>();

  /** A number in a text. */
  public record Found(int value, int at, int end) {}

  private NumberWords(Map<String, String> rules, String language) {
    forms = new NumberForms(rules, language);
    NumberForms.forms(rules.get(language + ".big")).forEach(word -> big.add(Units.folded(word)));
  }

  static NumberWords of(String language) {
    return new NumberWords(PinnedFormats.numbers(), MessageCatalogs.baseOf(language));
  }

  /** The numbers of a text that are written in words, in their order. */
  public List<Found> in(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (!forms.isEmpty() && word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (forms.mayBegin(said(text, words, i))) {
        int last = last(text, words, i);
        if (last >= i && !isPartOfMore(text, words, i, last)) {
          int at = words.get(i)[0];
          int end = words.get(last)[1];
          found.add(new Found(forms.value(phrase(text, at, end)).orElse(0), at, end));
        }
        i = Math.max(i, last);
      }
    }
    return found;
  }

  private static String said(String text, List<int[]> words, int i) {
    int[] word = words.get(i);
    return Units.folded(text.substring(word[0], word[1]));
  }

  /** The last word of the longest number that begins at a word; less if there is none. */
  private int last(String text, List<int[]> words, int from) {
    int last = from - 1;
    int most = Math.min(words.size(), from + MOST_WORDS);
    for (int i = from; i < most && (i == from || goesOn(text, words, i)); i++) {
      if (forms.value(phrase(text, words.get(from)[0], words.get(i)[1])).isPresent()) {
        last = i;
      }
    }
    return last;
  }

  private boolean goesOn(String text, List<int[]> words, int i) {
    return isGap(text, words, i) && forms.isPart(said(text, words, i));
  }

  private static boolean isGap(String text, List<int[]> words, int i) {
    return GAP.matcher(text.substring(words.get(i - 1)[1], words.get(i)[0])).matches();
  }

  private static String phrase(String text, int at, int end) {
    return Units.folded(text.substring(at, end).replaceAll("[\u2010\u2011]", "-"));
  }

  /** Whether a word beside it makes it a part of a larger number: two million. */
  private boolean isPartOfMore(String text, List<int[]> words, int first, int last) {
    return first > 0 && isGap(text, words, first) && big.contains(said(text, words, first - 1))
        || last + 1 < words.size()
            && isGap(text, words, last + 1)
            && big.contains(said(text, words, last + 1));
  }
}
