package dev.candor.output;

import dev.candor.site.Site;
import java.util.List;

/** A finished site in memory: what it was made from, and its files in the order of their paths. */
public record Build(Site site, List<Artifact> artifacts) {

  public Build {
    artifacts = List.copyOf(artifacts);
  }
}
