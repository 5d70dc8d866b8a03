package dev.candor.importing.doc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes text that Markdown would read as markup, and nothing else. */
final class MarkdownEscapes {

  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");

  /**
   * What begins a list, a heading, a quotation, a rule, a definition or a table at a line start.
   */
  private static final Pattern LINE_START =
      Pattern.compile("^(?:[-+=:>|]|#{1,6}(?=\\s|$)|~{3,}|\\d{1,9}(?=[.)](?:\\s|$)))");

  private MarkdownEscapes() {}

  /** Text within a line. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      boolean escaped =
          switch (c) {
            case '\\', '*', '`', '[', ']' -> true;
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
            case '<' -> next == '/' || next == '!' || next == '?' || Character.isLetter(next);
            case '~' -> next == '~' || before == '~';
            case '{' -> next == '#' || next == '.' || next == ':' || next == '%';
            default -> false;
          };
      if (escaped) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.indexOf("&") < 0 ? out.toString() : ENTITY.matcher(out).replaceAll("\\\\&");
  }

  /** The start of a line of a paragraph, given as Markdown. */
  static String lineStart(String line) {
    Matcher start = LINE_START.matcher(line);
    if (!start.find()) {
      return line;
    }
    int at = Character.isDigit(line.charAt(0)) ? start.end() : 0;
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  /** A destination of a link. */
  static String destination(String href) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < href.length(); i++) {
      char c = href.charAt(i);
      switch (c) {
        case ' ' -> out.append("%20");
        case '(' -> out.append("%28");
        case ')' -> out.append("%29");
        case '<' -> out.append("%3C");
        case '>' -> out.append("%3E");
        case '"' -> out.append("%22");
        case '\\' -> out.append("%5C");
        case '\n', '\r', '\t' -> out.append("");
        default -> out.append(c);
      }
    }
    return ENTITY.matcher(out).replaceAll("&amp;");
  }

  /** A title in double quotes. */
  static String title(String text) {
    return ENTITY
        .matcher(text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ").strip())
        .replaceAll("\\\\&");
  }
}
