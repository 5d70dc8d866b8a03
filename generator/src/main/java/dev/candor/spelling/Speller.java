package dev.candor.spelling;

import java.util.List;

/** Knows how words are written. Any number of threads may ask. */
public interface Speller {

  boolean knows(String word);

  /** Words that may have been meant, the likeliest first. */
  List<String> suggest(String word);
}
