package dev.candor.frontmatter;

/** Remedies that show a value in the kind of quotes that need no escapes. */
final class Quoting {

  private static final String OPENING = "“„‟«";
  private static final String CLOSING = "”“»";

  private Quoting() {}

  /** A remedy that can be typed: the value in quotes, without those that it has around it. */
  static String remedyFor(String written) {
    String value = bare(written);
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0) {
      return "put the value in quotes: \"" + value + "\"";
    }
    return value.indexOf('\'') < 0
        ? "put the value in single quotes: '" + value + "'"
        : "put the value in double quotes, with \\\" for those inside";
  }

  /** The value without one pair of quotes of any kind around it. */
  static String bare(String written) {
    boolean straight =
        isAround(written, "\"", "\"") && inside(written).indexOf('"') >= 0
            || isAround(written, "'", "'") && inside(written).indexOf('"') < 0;
    return straight || isCurly(written) ? inside(written) : written;
  }

  /** Whether a value is in typographic quotes from its first character to its last. */
  static boolean isCurly(String value) {
    return isAround(value, OPENING, CLOSING)
            && inside(value).chars().noneMatch(c -> (OPENING + CLOSING).indexOf(c) >= 0)
        || isAround(value, "‘", "’") && inside(value).indexOf('‘') < 0;
  }

  private static boolean isAround(String value, String opening, String closing) {
    int last = value.length() - 1;
    return last > 0
        && opening.indexOf(value.charAt(0)) >= 0
        && closing.indexOf(value.charAt(last)) >= 0;
  }

  private static String inside(String value) {
    return value.substring(1, value.length() - 1);
  }
}
