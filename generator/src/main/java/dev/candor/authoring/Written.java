package dev.candor.authoring;

import java.util.Optional;

/**
 * The result of a request.
 *
 * @param text the file's new text; empty if nothing changes
 */
public record Written(Reply reply, Optional<String> text) {

  static Written nothing(Reply reply) {
    return new Written(reply, Optional.empty());
  }
}
