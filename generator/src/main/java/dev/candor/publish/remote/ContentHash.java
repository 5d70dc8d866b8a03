package dev.candor.publish.remote;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of a file's bytes, in lower-case hex, as a store keeps it. */
public record ContentHash(Algorithm algorithm, String hex) {

  /** How a hash was made. */
  public enum Algorithm {
    MD5("MD5"),
    SHA_256("SHA-256");

    private final String java;

    Algorithm(String java) {
      this.java = java;
    }
  }

  public static ContentHash of(Algorithm algorithm, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance(algorithm.java).digest(bytes);
      return new ContentHash(algorithm, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm.java, e);
    }
  }

  /** Whether these bytes have it. */
  public boolean isOf(byte[] bytes) {
    return equals(of(algorithm, bytes));
  }
}
