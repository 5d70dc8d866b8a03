package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import java.util.List;

/** The index that readers search. It is made before the pages, since one of them names it. */
final class SearchOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    return Outcome.of(production.search().get().files());
  }
}
