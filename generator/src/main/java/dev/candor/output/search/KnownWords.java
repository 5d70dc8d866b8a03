package dev.candor.output.search;

import dev.candor.text.english.EnglishWords;

/** The stems of English words, which search never takes for misspellings of others. */
final class KnownWords {

  /** The approximate number of characters per file. */
  private static final int SIZE = 10_240;

  private KnownWords() {}

  /** The table of stems; for other languages it is empty. */
  static Shards of(SearchLanguage language) {
    Shards shards = new Shards("real", SIZE);
    if (language.isEnglish()) {
      EnglishWords.stems().forEach(stem -> shards.addFrontCoded(stem, '0'));
    }
    return shards;
  }
}
