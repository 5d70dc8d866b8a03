package dev.candor.engine;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of a publish request.
 *
 * @param build the build, if there was one
 * @param refusals why nothing was published, in one sentence each
 * @param account what was done, as text
 */
public record PublishOutcome(Optional<BuildReport> build, List<String> refusals, String account) {

  public PublishOutcome {
    refusals = List.copyOf(refusals);
  }
}
