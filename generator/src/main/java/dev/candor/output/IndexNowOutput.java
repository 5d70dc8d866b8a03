package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.util.List;

/** The file that proves to search engines that an IndexNow notice comes from this site. */
final class IndexNowOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    return Outcome.of(
        production.site().config().indexNow().stream()
            .map(key -> Artifact.of(SitePath.of(key + ".txt"), key))
            .toList());
  }
}
