package dev.candor.importing.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of values: {@code licences.2.number} in maps is {@code licences[1].number} here. */
final class FieldPath {

  private static final Pattern NUMBERED = Pattern.compile("^(\\w+)\\.([1-9])\\.(\\w+)$");
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private FieldPath() {}

  /** The field, whichever of several sets it is in: {@code licences.number}. */
  static String plain(String path) {
    Matcher numbered = NUMBERED.matcher(path);
    return numbered.matches()
        ? numbered.group(1) + "." + numbered.group(3)
        : INDEX.matcher(path).replaceAll("");
  }

  /** Which of several sets a field of a map is in, from 0. */
  static int index(String path) {
    Matcher numbered = NUMBERED.matcher(path);
    return numbered.matches() ? numbered.group(2).charAt(0) - '1' : 0;
  }
}
