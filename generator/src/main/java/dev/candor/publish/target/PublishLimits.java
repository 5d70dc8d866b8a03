package dev.candor.publish.target;

/**
 * What every publish to a target must keep to.
 *
 * @param maxDeletes how many percent of the live pages may be deleted at once
 * @param keep how many earlier releases are kept for a rollback
 * @param verify how much of what was written is read back
 */
public record PublishLimits(int maxDeletes, int keep, Verify verify) {

  public static final PublishLimits USUAL = new PublishLimits(20, 5, Verify.SAMPLE);

  /** How much of what was written is read back and compared. */
  public enum Verify {
    NONE,
    /** Twenty files, spread over the site. */
    SAMPLE,
    ALL
  }
}
