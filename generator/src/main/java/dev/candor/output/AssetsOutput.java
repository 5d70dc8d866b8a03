package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import java.util.List;

/** The theme's stylesheets, scripts and icons, and the images that pages show. */
final class AssetsOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    return Outcome.of(production.assets());
  }
}
