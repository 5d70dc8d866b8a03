package dev.candor.editorial;

import dev.candor.grammar.Grammar;
import dev.candor.spelling.Speller;
import java.util.Optional;

/** Who can be asked about words and sentences, where a site wants them asked. */
public record Aids(Optional<Speller> speller, Optional<Grammar> grammar) {

  public static final Aids NONE = new Aids(Optional.empty(), Optional.empty());
}
