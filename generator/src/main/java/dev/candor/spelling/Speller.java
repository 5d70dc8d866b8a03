package dev.candor.spelling;

import java.util.List;

/** Checks the spelling of words. Safe for any number of threads. */
public interface Speller {

  boolean knows(String word);

  /** Possible corrections, the likeliest first. */
  List<String> suggest(String word);
}
