package dev.candor.publish.s3;

import java.util.Optional;

/** Whose requests these are. Says nothing of itself. */
record Credentials(String keyId, String secret, Optional<String> sessionToken) {

  @Override
  public String toString() {
    return "(credentials)";
  }
}
