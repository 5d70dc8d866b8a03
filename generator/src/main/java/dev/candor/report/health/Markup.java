package dev.candor.report.health;

import dev.candor.diagnostic.DiagnosticPrinter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes HTML. Whatever is text or the value of an attribute is escaped, whoever wrote it. */
final class Markup {

  private static final Set<String> VOID = Set.of("meta", "link", "input");

  /** Elements behind which a line ends, so that people can read the source. */
  private static final Set<String> LINES =
      Set.of(
          "head", "title", "section", "li", "h1", "h2", "h3", "p", "ol", "ul", "div", "svg",
          "details");

  private final StringBuilder out = new StringBuilder(65_536).append("<!doctype html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; of an attribute without a value, that is the empty text. */
  Markup open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        escape(attributes[i + 1]);
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

  /** Text, whose hidden characters are spelled out. */
  Markup text(String text) {
    escape(DiagnosticPrinter.visible(text));
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** The inside of a script of data, by a writer that escapes what could end it. */
  Markup data(String json) {
    out.append(json);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  String done() {
    while (!open.isEmpty()) {
      close();
    }
    return out.append('\n').toString();
  }
}
