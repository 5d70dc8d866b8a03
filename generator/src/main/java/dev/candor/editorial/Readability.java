package dev.candor.editorial;

import dev.candor.markdown.TextBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How hard a text is to read, by two formulas. Flesch-Kincaid grade: 0.39 words per sentence + 11.8
 * syllables per word - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report
 * 8-75). SMOG grade: 3.1291 + 1.0430 times the root of the words of three or more syllables in 30
 * sentences (McLaughlin 1969, Journal of Reading 12). Every heading and every item of a list counts
 * as a sentence, and the long words of the page's own title are left out, as the NHS advises.
 */
public record Readability(int words, int sentences, int syllables, int longWords) {

  /** Fewer words say nothing of a page: one long name would decide. */
  static final int FEWEST_WORDS = 100;

  /** McLaughlin took 30; of fewer, chance has too large a part. */
  static final int FEWEST_SENTENCES = 30;

  static Readability of(PageProse page) {
    Set<String> own = new HashSet<>();
    Syllables counter = page.lexicon().syllables();
    WordList title = WordList.of(page.page().title());
    for (int i = 0; i < title.size(); i++) {
      if (counter.count(title.get(i)) > 2) {
        own.add(stem(title.lower(i)));
      }
    }
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longWords = 0;
    for (TextBlock passage : page.passages()) {
      sentences += page.sentences(passage).size();
      WordList list = page.words(passage);
      int ofWord = 0;
      for (int i = 0; i < list.size(); i++) {
        String word = list.lower(i);
        if (!own.isEmpty() && own.contains(stem(word))) {
          continue;
        }
        int count = counter.countLower(word);
        syllables += count;
        boolean continues = list.continues(i);
        int before = ofWord;
        ofWord = continues ? before + count : count;
        words += continues ? 0 : 1;
        longWords += ofWord > 2 && !(continues && before > 2) ? 1 : 0;
      }
    }
    return new Readability(words, sentences, syllables, longWords);
  }

  /** A word in lower case without the endings of number and possession. */
  private static String stem(String lower) {
    for (String ending : List.of("'s", "s")) {
      if (lower.length() > 4 && lower.endsWith(ending)) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  /** Whether it has words enough for a grade. */
  public boolean isEnoughForGrade() {
    return words >= FEWEST_WORDS && sentences > 0;
  }

  public boolean isEnoughForSmog() {
    return sentences >= FEWEST_SENTENCES;
  }

  /** By Flesch and Kincaid. */
  public double grade() {
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  public double smog() {
    return 3.1291 + 1.0430 * Math.sqrt(longWords * 30.0 / sentences);
  }

  static String shown(double grade) {
    return String.format(Locale.ROOT, "%.1f", grade);
  }
}
