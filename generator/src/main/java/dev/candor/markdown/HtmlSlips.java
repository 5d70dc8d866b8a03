package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.source.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports HTML within a text, and says how to write the same in Markdown. */
final class HtmlSlips {

  private static final Pattern TAG = Pattern.compile("^</?([A-Za-z][A-Za-z0-9-]*)");

  private HtmlSlips() {}

  /**
   * Reports a tag. A closing tag goes with the one that opens it, which was reported.
   *
   * @param open the names of the tags that were reported in this block
   */
  static void report(String html, Set<String> open, Span span, Findings findings) {
    String name = nameOf(html);
    if (html.startsWith("</") && open.contains(name)) {
      return;
    }
    open.add(name);
    findings.add(MarkdownRules.RAW_HTML, span, "HTML is shown as text", remedyFor(name));
  }

  /** The name of the tag that a text begins with, in lower case; empty if there is none. */
  static String nameOf(String html) {
    Matcher tag = TAG.matcher(html.stripLeading());
    return tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** What to write instead of a tag. */
  static String remedyFor(String name) {
    return switch (name) {
      case "b", "strong" -> "write **words** for <" + name + ">words</" + name + ">";
      case "i", "em" -> "write *words* for <" + name + ">words</" + name + ">";
      case "br" -> "end the line with a backslash, or leave an empty line";
      case "a" -> "write [words](https://example.org/)";
      case "img" -> "write ![what it shows](../images/name.jpg)";
      case "ul", "ol", "li" -> "begin each item with a dash and a space: - like this";
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "begin the heading with ## and a space";
      case "p", "div", "span", "font", "u", "center" ->
          "delete the tags and keep the words between them";
      case "table", "tr", "td", "th" -> "write a table with | between the cells";
      default -> "delete the tags; for signs as text, write \\<";
    };
  }
}
