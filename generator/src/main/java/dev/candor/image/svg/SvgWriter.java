package dev.candor.image.svg;

import java.util.function.Predicate;

/** Writes a drawing as XML. */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder();
  private final Predicate<String> ids;

  private SvgWriter(Predicate<String> ids) {
    this.ids = ids;
  }

  /** The whole file; of the ids in it, only those that are wanted. */
  static String write(SvgNode.Element root, Predicate<String> ids) {
    SvgWriter writer = new SvgWriter(ids);
    writer.element(root, " xmlns=\"http://www.w3.org/2000/svg\"");
    return writer.out.append('\n').toString();
  }

  private void element(SvgNode.Element element, String first) {
    out.append('<').append(element.name()).append(first);
    element
        .attributes()
        .forEach(
            (name, value) -> {
              if (!name.equals("id") || ids.test(value)) {
                out.append(' ').append(name).append("=\"");
                escape(value);
                out.append('"');
              }
            });
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (SvgNode child : element.children()) {
      if (child instanceof SvgNode.Element inner) {
        element(inner, "");
      } else if (child instanceof SvgNode.Text text) {
        escape(text.characters());
      }
    }
    out.append("</").append(element.name()).append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
