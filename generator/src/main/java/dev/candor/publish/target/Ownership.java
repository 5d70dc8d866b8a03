package dev.candor.publish.target;

import dev.candor.publish.PublishException;

/**
 * The mark that a target is Candor's, and which site's: a small text that says so to whoever finds
 * it. Where it is missing, nothing is written but into an empty target.
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

  /** Refuses a mark that is no mark, or another site's. */
  public static void check(String mark, String where, String site) throws PublishException {
    String[] lines = mark.split("\n", 3);
    if (!lines[0].strip().equals(HEADER) || lines.length < 2 || !lines[1].startsWith("site ")) {
      throw new PublishException(
          where + " is not Candor's mark as this version writes it; is this the right target?");
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
              + ", say so in the second line of "
              + where);
    }
  }

  /** What to say of a target with files and no mark. */
  public static PublishException notOurs(String place, String example) {
    return new PublishException(
        place
            + " is not empty ("
            + example
            + ") and has no mark that it is Candor's: nothing was written; name an empty place, or"
            + " empty this one yourself if it is the right one");
  }
}
