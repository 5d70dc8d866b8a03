package dev.candor.output;

import dev.candor.site.Site;
import java.util.List;
import java.util.Map;

/**
 * A finished site in memory: what it was made from, its files in the order of their paths, and for
 * those that are a source file as it stands, that file's path by theirs.
 */
public record Build(Site site, List<Artifact> artifacts, Map<String, String> origins) {

  public Build {
    artifacts = List.copyOf(artifacts);
    origins = Map.copyOf(origins);
  }

  /** What to call a file when speaking to its author: its source if it has one. */
  public String nameOf(Artifact artifact) {
    return origins.getOrDefault(artifact.path().value(), artifact.path().value());
  }
}
