package dev.candor.publish.s3;

import java.util.Optional;

/** The credentials that sign requests. They never appear in {@code toString}. */
record Credentials(String keyId, String secret, Optional<String> sessionToken) {

  @Override
  public String toString() {
    return "(credentials)";
  }
}
