package dev.candor.image.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values of CSS properties, and says what in one a drawing can't have. */
final class CssValues {

  /** A reference within the drawing, the only address that a value may contain. */
  private static final Pattern INNER =
      Pattern.compile("url\\(\\s*(\"|'|)#([^\\s\"'()\\\\]+)\\1\\s*\\)", Pattern.CASE_INSENSITIVE);

  private static final Pattern STRING = Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'");
  private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\(");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);

  private CssValues() {}

  static String withoutComments(String css) {
    return COMMENT.matcher(css).replaceAll(" ");
  }

  /** The first piece of a value that could load something; empty if there is none. */
  static String faultOf(String value) {
    if (value.indexOf('\\') >= 0) {
      return value.strip(); // an escape could spell anything
    }
    String rest = STRING.matcher(INNER.matcher(value).replaceAll(" ")).replaceAll(" ");
    if (rest.toLowerCase(Locale.ROOT).contains("javascript:")) {
      return value.strip();
    }
    Matcher function = FUNCTION.matcher(rest);
    while (function.find()) {
      String name = function.group(1).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !Allowed.FUNCTIONS.contains(name)) {
        return value.strip();
      }
    }
    return rest.matches("[^\"'@{}<]*") ? "" : value.strip();
  }

  /** The ids that a value refers to. */
  static List<String> idsIn(String value) {
    List<String> ids = new ArrayList<>();
    Matcher inner = INNER.matcher(value);
    while (inner.find()) {
      ids.add(inner.group(2));
    }
    return ids;
  }

  /** A value that has no fault, with each reference written in the plainest way. */
  static String plain(String value) {
    return INNER.matcher(value.strip()).replaceAll("url(#$2)");
  }
}
