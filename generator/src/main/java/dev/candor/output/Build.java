package dev.candor.output;

import dev.candor.output.artifact.Artifact;
import dev.candor.site.Site;
import java.util.List;
import java.util.Map;

/**
 * A finished site in memory.
 *
 * @param site what it was made from
 * @param artifacts its files, in the order of their paths
 * @param origins the source path of each artifact that is a source file unchanged, by its own path
 * @param forServers files that are not published but go into a server's settings
 */
public record Build(
    Site site, List<Artifact> artifacts, Map<String, String> origins, List<Artifact> forServers) {

  public Build {
    artifacts = List.copyOf(artifacts);
    origins = Map.copyOf(origins);
    forServers = List.copyOf(forServers);
  }

  /** The name of a file in messages to its author: its source if it has one. */
  public String nameOf(Artifact artifact) {
    return origins.getOrDefault(artifact.path().value(), artifact.path().value());
  }
}
