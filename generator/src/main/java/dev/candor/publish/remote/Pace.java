package dev.candor.publish.remote;

import java.time.Duration;

/** How long bytes may take on a line before it is given up. */
public final class Pace {

  /** A line slower than this is taken for one that has stopped. */
  private static final int SLOWEST_BYTES_A_SECOND = 16_384;

  /** Nothing is given more time than so many bytes need, whatever a server says will come. */
  private static final long LONGEST_BYTES = 1L << 26;

  private Pace() {}

  public static Duration of(long bytes) {
    return Duration.ofSeconds(Math.min(bytes, LONGEST_BYTES) / SLOWEST_BYTES_A_SECOND);
  }
}
