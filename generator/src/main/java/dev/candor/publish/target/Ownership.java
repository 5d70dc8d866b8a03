package dev.candor.publish.target;

import dev.candor.publish.PublishException;

/**
 * Marks a target as Candor's, and says which site owns it, in a small text file. Without that mark,
 * Candor only writes into an empty target.
 */
public final class Ownership {

  private static final String HEADER = "candor-target 1";

  private Ownership() {}

  /** The mark of a site. */
  public static String markOf(String site) {
    return HEADER
        + "\nsite "
        + site
        + "\n\nCandor publishes this site here, and replaces and deletes the files it made.\n";
  }

  /** Refuses a file that is not a mark, or another site's mark. */
  public static void check(String mark, String where, String site) throws PublishException {
    String[] lines = mark.split("\n", 3);
    if (!lines[0].strip().equals(HEADER) || lines.length < 2 || !lines[1].startsWith("site ")) {
      throw new PublishException(
          where
              + " is not a mark that this version of Candor writes; check that this is the right"
              + " target");
    }
    String owner = lines[1].substring("site ".length()).strip();
    if (!owner.equals(site)) {
      throw new PublishException(
          "the target belongs to another site, "
              + owner
              + "; name another target, or if "
              + owner
              + " has moved to "
              + site
              + ", change the second line of "
              + where);
    }
  }

  /** The refusal of a target with files but without a mark. */
  public static PublishException notOurs(String place, String example) {
    return new PublishException(
        place
            + " is not empty ("
            + example
            + ") and has no mark of Candor, so nothing was written: name an empty place, or empty"
            + " this one yourself if it is the right one");
  }
}
