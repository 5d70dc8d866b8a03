package dev.candor.engine;

import java.util.List;
import java.util.Optional;

/**
 * What a request to publish came to.
 *
 * @param build what was built, if anything was
 * @param refusals why nothing was published, a sentence each
 * @param account what was done, in words
 */
public record PublishOutcome(Optional<BuildReport> build, List<String> refusals, String account) {

  public PublishOutcome {
    refusals = List.copyOf(refusals);
  }
}
