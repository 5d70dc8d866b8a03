package dev.candor.output.search;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.Artifact;
import dev.candor.output.Output;
import dev.candor.output.Production;
import java.util.List;

/** The index that readers search. It is made before the pages, since one of them names it. */
public final class SearchOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    return Outcome.of(production.search().get().files());
  }
}
