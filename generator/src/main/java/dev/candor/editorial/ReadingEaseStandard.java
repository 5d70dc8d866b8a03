package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * A page in another language than English is easy to read, by a formula made for its language.
 * Spanish has that of Fernández Huerta (1959): 206.84 - 60 syllables per word - 1.02 words per
 * sentence. Other languages with an alphabet have LIX (Björnsson 1968): words per sentence, and
 * words of more than six letters per hundred. Hebrew and Arabic, which write few vowels, have none.
 */
final class ReadingEaseStandard implements EditorialRule {

  static final Rule EASE =
      Rule.warning(
          "reading-ease", "A page in another language than English is easy to read, by a formula.");

  /** Texts below it are "somewhat hard" on the scale INFLESZ (Barrio-Cantalejo 2008). */
  private static final double EASIEST_HARD = 65;

  /** Texts above it are hard. */
  private static final double HARDEST_EASY = 50;

  private static final int LONG_WORD = 6;

  private static final String REMEDY = "shorten sentences, and use shorter words";

  @Override
  public List<Rule> rules() {
    return List.of(EASE);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    String language = page.site().config().language();
    if (Editor.readsIn(language)) {
      return;
    }
    Counts counts = Counts.of(page);
    if (counts.words < Readability.FEWEST_WORDS || counts.alphabetic * 2 < counts.words) {
      return;
    }
    boolean spanish = language.equals("es") || language.startsWith("es-");
    double measured = spanish ? counts.fernandezHuerta() : counts.lix();
    boolean hard = spanish ? measured < EASIEST_HARD : measured > HARDEST_EASY;
    if (hard) {
      Span title = page.page().placeOf(page.titleKey());
      String found =
          spanish
              ? "this page has a reading ease of %.0f (Fernández Huerta); the aim is %.0f or more"
              : "this page has a LIX of %.0f; the aim is %.0f or less";
      double aim = spanish ? EASIEST_HARD : HARDEST_EASY;
      // Rounded away from the aim, so that nothing misses it by 0.
      double shown = spanish ? Math.floor(measured) : Math.ceil(measured);
      findings.add(EASE, title, String.format(Locale.ROOT, found, shown, aim), REMEDY);
    }
  }

  /** What the formulas count. */
  private record Counts(int words, int sentences, int syllables, int longWords, int alphabetic) {

    static Counts of(PageProse page) {
      int words = 0;
      int sentences = 0;
      int syllables = 0;
      int longWords = 0;
      int alphabetic = 0;
      for (TextBlock passage : page.passages()) {
        sentences += page.sentences(passage).size();
        WordList list = page.words(passage);
        words += list.size();
        for (int i = 0; i < list.size(); i++) {
          String word = list.lower(i);
          syllables += SpanishSyllables.count(word);
          longWords += word.codePointCount(0, word.length()) > LONG_WORD ? 1 : 0;
          alphabetic += isAlphabetic(word) ? 1 : 0;
        }
      }
      return new Counts(words, Math.max(1, sentences), syllables, longWords, alphabetic);
    }

    /** Whether a word is in a script that writes each vowel, and spaces between words. */
    private static boolean isAlphabetic(String word) {
      return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
        case LATIN, GREEK, CYRILLIC -> true;
        default -> false;
      };
    }

    double fernandezHuerta() {
      return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
    }

    double lix() {
      return (double) words / sentences + 100.0 * longWords / words;
    }
  }
}
