package dev.candor.publish.git;

import java.net.URI;
import java.util.Map;

/**
 * The author, date and message of a commit. They depend only on the site and the commit before, so
 * that the same site after the same commit gives the same commit.
 *
 * @param seconds the date, in seconds since 1970
 */
record Stamp(String site, long seconds, String message) {

  private static final String NAME = "Candor";

  /** The author as git writes it; not a person's own name. */
  String person() {
    return NAME + " <" + mail() + "> " + seconds + " +0000";
  }

  private String mail() {
    String host = URI.create(site).getHost();
    return "candor@" + (host == null ? "localhost" : host);
  }

  /** The same as environment variables of git. */
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
