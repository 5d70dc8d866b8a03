package dev.candor.markdown;

import java.util.List;

/** Fills the slots of a body with the HTML that CommonMark's examples expect there. */
final class SpecHtml {

  private SpecHtml() {}

  static String of(Body body) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Slot slot : body.slots()) {
      html.append(body.html().slice(at, slot.at())).append(fill(slot, body.headings()));
      at = slot.at();
    }
    return html.append(body.html().slice(at, body.html().length())).toString();
  }

  private static String fill(Slot slot, List<Heading> headings) {
    if (slot instanceof Slot.HeadingStart start) {
      return "<h" + headings.get(start.index()).level() + ">";
    }
    if (slot instanceof Slot.HeadingEnd end) {
      return "</h" + headings.get(end.index()).level() + ">";
    }
    if (slot instanceof Slot.LinkStart link) {
      return "<a href=\""
          + encoded(link.destination())
          + "\""
          + title(link.title().orElse(""))
          + ">";
    }
    if (slot instanceof Slot.LinkEnd) {
      return "</a>";
    }
    if (slot instanceof Slot.Image image) {
      String source = "<img src=\"" + encoded(image.source()) + "\"";
      return source
          + " alt=\""
          + escaped(image.alt())
          + "\""
          + title(image.title().orElse(""))
          + ">";
    }
    return "";
  }

  private static String encoded(String destination) {
    return escaped(LinkTarget.encoded(destination));
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " title=\"" + escaped(title) + "\"";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
