package dev.candor.image.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the styles of a drawing, and keeps the properties that a drawing may have. */
final class CssRules {

  private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#*,>+~:-]+");

  /** The only condition that rules may have: that the reader's system is in dark mode. */
  private static final Pattern DARK =
      Pattern.compile("@media\\s*\\(\\s*prefers-color-scheme\\s*:\\s*dark\\s*\\)");

  private CssRules() {}

  /**
   * One rule of a style sheet.
   *
   * @param declarations as they may be written: {@code fill:red;stroke:none}
   * @param dark whether it holds in dark mode only
   */
  record Rule(String selector, String declarations, boolean dark) {

    /** The rule as it may be written. */
    String text() {
      String rule = selector + "{" + declarations + "}";
      return dark ? Drawing.DARK_MODE + "{" + rule + "}" : rule;
    }
  }

  /** The declarations of a style that a drawing may have; calls back for each that it can't. */
  static String declarations(String style, Consumer<String> faults) {
    StringBuilder kept = new StringBuilder();
    for (String declaration : split(CssValues.withoutComments(style))) {
      int colon = declaration.indexOf(':');
      String name = colon < 0 ? declaration : declaration.substring(0, colon);
      String value = colon < 0 ? "" : declaration.substring(colon + 1);
      String fault = CssValues.faultOf(value);
      if (name.indexOf('\\') >= 0 || name.indexOf('@') >= 0 || name.indexOf('(') >= 0) {
        fault = declaration.strip();
      }
      if (!fault.isEmpty()) {
        faults.accept(fault);
      } else if (Allowed.STYLES.contains(name.strip().toLowerCase(Locale.ROOT))
          && !value.isBlank()) {
        kept.append(kept.isEmpty() ? "" : ";").append(name.strip().toLowerCase(Locale.ROOT));
        kept.append(':').append(CssValues.plain(value));
      }
    }
    return kept.toString();
  }

  /** The text between semicolons that aren't within quotation marks. */
  private static List<String> split(String style) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ';') {
        parts.add(part.toString());
        part.setLength(0);
        continue;
      }
      part.append(c);
    }
    parts.add(part.toString());
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** The rules of a style sheet; calls back for each thing that a drawing can't have. */
  static List<Rule> sheet(String css, Consumer<String> faults) {
    List<Rule> rules = new ArrayList<>();
    String text = CssValues.withoutComments(css).replace("<!--", " ").replace("-->", " ");
    int at = 0;
    boolean dark = false;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int end = dark ? text.indexOf('}', at) : -1;
      if (end >= 0 && text.substring(at, end).isBlank()) {
        dark = false;
        at = end + 1;
        continue;
      }
      int close = text.indexOf('}', Math.max(open, at));
      if (open < 0 || close < 0) {
        if (!text.substring(at).isBlank()) {
          faults.accept(text.substring(at).strip());
        }
        break;
      }
      String selector = text.substring(at, open).strip();
      if (!dark && DARK.matcher(selector).matches()) {
        dark = true;
        at = open + 1;
        continue;
      }
      if (SELECTOR.matcher(selector).matches()) {
        String kept = declarations(text.substring(open + 1, close), faults);
        if (!kept.isEmpty()) {
          rules.add(new Rule(selector, kept, dark));
        }
      } else {
        faults.accept(selector);
      }
      at = selector.startsWith("@") ? endOfBlock(text, open) : close + 1;
    }
    return rules;
  }

  /** Where a block ends, together with the blocks within it. */
  private static int endOfBlock(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
