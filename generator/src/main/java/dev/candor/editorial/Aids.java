package dev.candor.editorial;

import dev.candor.grammar.Grammar;
import dev.candor.spelling.Speller;
import java.util.Map;
import java.util.Optional;

/**
 * Who can be asked about words and sentences, where a site wants them asked.
 *
 * @param others the dictionaries of other languages, by code
 */
public record Aids(
    Optional<Speller> speller, Optional<Grammar> grammar, Map<String, Speller> others) {

  public static final Aids NONE = new Aids(Optional.empty(), Optional.empty(), Map.of());

  public Aids {
    others = Map.copyOf(others);
  }

  /** Those for the pages in another language. */
  public Aids in(String language) {
    return new Aids(Optional.ofNullable(others.get(language)), Optional.empty(), Map.of());
  }
}
