package dev.candor.grammar;

import java.util.List;

/** Knows how sentences are made. Any number of threads may ask. */
public interface Grammar {

  /** What is wrong with a text of one or more sentences, in the order of reading. */
  List<Slip> slipsIn(String text);
}
