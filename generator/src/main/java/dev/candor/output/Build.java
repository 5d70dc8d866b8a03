package dev.candor.output;

import dev.candor.output.artifact.Artifact;
import dev.candor.site.Site;
import java.util.List;
import java.util.Map;

/**
 * A finished site in memory: what it was made from, its files in the order of their paths, for
 * those that are a source file as it stands, that file's path by theirs, and what is not published
 * but given to whoever runs the server.
 */
public record Build(
    Site site, List<Artifact> artifacts, Map<String, String> origins, List<Artifact> forServers) {

  public Build {
    artifacts = List.copyOf(artifacts);
    origins = Map.copyOf(origins);
    forServers = List.copyOf(forServers);
  }

  /** What to call a file when speaking to its author: its source if it has one. */
  public String nameOf(Artifact artifact) {
    return origins.getOrDefault(artifact.path().value(), artifact.path().value());
  }
}
