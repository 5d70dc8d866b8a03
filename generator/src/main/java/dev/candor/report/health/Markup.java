package dev.candor.report.health;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.text.HtmlEscape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML. All texts and attribute values are escaped. */
final class Markup {

  private static final Set<String> VOID = Set.of("meta", "link", "input");

  /** Elements that are followed by a line break, so that the source is readable. */
  private static final Set<String> LINES =
      Set.of(
          "head", "title", "section", "li", "h1", "h2", "h3", "p", "ol", "ul", "div", "svg",
          "details", "table", "caption", "thead", "tbody", "tr", "th", "td");

  private final StringBuilder out = new StringBuilder(65_536).append("<!doctype html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; an empty text makes an attribute without a value. */
  Markup open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        out.append(HtmlEscape.of(attributes[i + 1]));
        out.append('"');
      }
    }
    out.append('>');
    if (VOID.contains(name)) {
      out.append('\n');
    } else {
      open.push(name);
    }
    return this;
  }

  Markup close() {
    String name = open.pop();
    out.append("</").append(name).append('>');
    if (LINES.contains(name)) {
      out.append('\n');
    }
    return this;
  }

  /** Writes text, with hidden characters made visible. */
  Markup text(String text) {
    out.append(HtmlEscape.of(DiagnosticPrinter.visible(text)));
    return this;
  }

  /** Writes an element that contains only text. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /**
   * Writes the JSON inside a script element, with a writer that escapes what could end the element.
   */
  Markup data(String json) {
    out.append(json);
    return this;
  }

  String done() {
    while (!open.isEmpty()) {
      close();
    }
    return out.append('\n').toString();
  }
}
