package dev.candor.authoring;

import java.util.Optional;

/**
 * What came of a request.
 *
 * @param text the new text of the file concerned; empty if nothing changes
 */
public record Written(Reply reply, Optional<String> text) {

  static Written nothing(Reply reply) {
    return new Written(reply, Optional.empty());
  }
}
