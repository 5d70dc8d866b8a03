package dev.candor.publish.git;

import java.net.URI;
import java.util.Map;

/**
 * Who made a commit, when, and why. All of it follows from the site and from the commit before, so
 * that the same site after the same commit is the same commit again.
 */
record Stamp(String site, long seconds, String message) {

  private static final String NAME = "Candor";

  /** A name and an address as git writes them; nobody's own. */
  String person() {
    return NAME + " <" + mail() + "> " + seconds + " +0000";
  }

  private String mail() {
    String host = URI.create(site).getHost();
    return "candor@" + (host == null ? "localhost" : host);
  }

  /** For a git that is told by its environment. */
  Map<String, String> environment() {
    String date = seconds + " +0000";
    return Map.of(
        "GIT_AUTHOR_NAME", NAME,
        "GIT_AUTHOR_EMAIL", mail(),
        "GIT_AUTHOR_DATE", date,
        "GIT_COMMITTER_NAME", NAME,
        "GIT_COMMITTER_EMAIL", mail(),
        "GIT_COMMITTER_DATE", date);
  }
}
