package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.headers.ContentPolicy;
import dev.candor.output.headers.HeaderFiles;
import java.util.List;

/** The files of headers and redirects that hosts read in the published folder itself. */
final class HeadersOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    return Outcome.of(
        HeaderFiles.published(
            production.site().config(),
            ContentPolicy.of(production.assets()),
            production.redirects()));
  }

  /** The files that belong in a server's own settings and are not published. */
  static List<Artifact> forServers(Production production) {
    return HeaderFiles.forServers(
        production.site().config(), ContentPolicy.of(production.assets()), production.redirects());
  }
}
