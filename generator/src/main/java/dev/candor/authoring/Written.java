package dev.candor.authoring;

import java.util.Optional;

/** What came of a request: what to tell, and the text that the file concerned shall have now. */
public record Written(Reply reply, Optional<String> text) {

  static Written nothing(Reply reply) {
    return new Written(reply, Optional.empty());
  }
}
