package dev.candor.grammar;

import java.util.List;

/** Checks the grammar of texts. Safe for any number of threads. */
public interface Grammar {

  /** The mistakes in a text of one or more sentences, in order. */
  List<Slip> slipsIn(String text);
}
