package dev.candor.publish.remote;

import java.time.Duration;

/** How long bytes may take on a connection before it counts as broken. */
public final class Pace {

  /** A slower connection counts as broken. */
  private static final int SLOWEST_BYTES_A_SECOND = 16_384;

  /** The most bytes to wait for, whatever size a server announces. */
  private static final long LONGEST_BYTES = 1L << 26;

  private Pace() {}

  public static Duration of(long bytes) {
    return Duration.ofSeconds(Math.min(bytes, LONGEST_BYTES) / SLOWEST_BYTES_A_SECOND);
  }
}
