package dev.candor.output.search;

import dev.candor.text.english.EnglishWords;

/** The stems of English words, which search never takes for misspellings of others. */
final class KnownWords {

  private KnownWords() {}

  /** The table of stems; for other languages it is empty. */
  static Shards of(SearchLanguage language) {
    Shards shards = new Shards("real");
    if (language.isEnglish()) {
      EnglishWords.stems().forEach(stem -> shards.addFrontCoded(stem, '0'));
    }
    return shards;
  }
}
