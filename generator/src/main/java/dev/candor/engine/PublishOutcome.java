package dev.candor.engine;

import java.util.List;
import java.util.Optional;

/**
 * What came of the wish to publish: the build it was made from, if one was made; why it was
 * refused, each reason in a sentence; and else what was done, in words.
 */
public record PublishOutcome(Optional<BuildReport> build, List<String> refusals, String account) {

  public PublishOutcome {
    refusals = List.copyOf(refusals);
  }
}
