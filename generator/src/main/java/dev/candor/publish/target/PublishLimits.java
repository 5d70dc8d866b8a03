package dev.candor.publish.target;

/**
 * What is asked of every publish to a target.
 *
 * @param maxDeletes how many of a hundred live pages may go at once
 * @param keep how many earlier releases can be gone back to
 * @param verify how much of what was written is read back
 */
public record PublishLimits(int maxDeletes, int keep, Verify verify) {

  public static final PublishLimits USUAL = new PublishLimits(20, 5, Verify.SAMPLE);

  /** How much of what was written is read back and compared. */
  public enum Verify {
    NONE,
    /** Twenty files, spread over all. */
    SAMPLE,
    ALL
  }
}
