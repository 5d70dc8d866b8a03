package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import java.util.List;

/** Makes the artifacts of one kind. */
public interface Output {

  /** Every artifact of this kind, in an order that depends on the site alone. */
  Outcome<List<Artifact>> produce(Production production);
}
