package dev.candor.importing.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of things in words: "1 comment", "2 comments". */
public final class Counted {

  private static final Map<String, String> SINGLE =
      Map.of(
          "alternative texts that were file names", "alternative text that was a file name",
          "files of other kinds", "file of another kind",
          "responses to posts of others", "response to a post of someone else",
          "settings and templates", "setting or template",
          "subscribers and members", "subscriber or member",
          "deletions of tracked changes", "deletion of a tracked change");

  /** The things come first; what follows says more about them. */
  private static final Pattern THINGS =
      Pattern.compile("^([^,]*?)s(?= (?:of|about|to|that|in|around) |,|$)");

  private Counted() {}

  /** With what there is, as several things are called. */
  public static String of(int number, String things) {
    String one = SINGLE.getOrDefault(things, "");
    if (number == 1 && one.isEmpty()) {
      Matcher several = THINGS.matcher(things);
      one = several.find() ? several.group(1) + things.substring(several.end()) : things;
    }
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : things);
  }
}
