package dev.candor.importing.proof;

import dev.candor.importing.doc.Facts;
import dev.candor.importing.html.HtmlFacts;
import dev.candor.markdown.Body;
import dev.candor.markdown.MarkdownReader;
import dev.candor.markdown.Slot;
import dev.candor.source.SourceFile;
import dev.candor.text.HtmlEscape;

/** Reads Markdown with Candor's own reader, as readers of the site will see it. */
public final class ReadBack {

  private final MarkdownReader reader = new MarkdownReader();

  /** The facts of a file's text from an offset on. */
  public Facts facts(String path, String text, int from) {
    return HtmlFacts.of(html(reader.read(SourceFile.of(path, text), from).value()));
  }

  /** A body's HTML with plain HTML in its slots. */
  public static String html(Body body) {
    StringBuilder html = new StringBuilder();
    int from = 0;
    for (Slot slot : body.slots()) {
      html.append(body.html().slice(from, slot.at())).append(of(slot, body));
      from = slot.at();
    }
    return html.append(body.html().slice(from, body.html().length())).toString();
  }

  private static String of(Slot slot, Body body) {
    if (slot instanceof Slot.PageLink link) {
      String shown = link.text().orElse(link.name());
      return anchor("[[" + link.name() + "]]") + HtmlEscape.of(shown) + "</a>";
    } else if (slot instanceof Slot.LinkStart link) {
      return anchor(link.destination());
    } else if (slot instanceof Slot.LinkEnd) {
      return "</a>";
    } else if (slot instanceof Slot.Image image) {
      return "<img src=\""
          + HtmlEscape.of(image.source())
          + "\" alt=\""
          + HtmlEscape.of(image.alt())
          + "\" title=\""
          + HtmlEscape.of(image.title().orElse(""))
          + "\">";
    } else if (slot instanceof Slot.HeadingStart heading) {
      return "<h" + body.headings().get(heading.index()).level() + ">";
    } else if (slot instanceof Slot.HeadingEnd heading) {
      return "</h" + body.headings().get(heading.index()).level() + ">";
    }
    return "";
  }

  private static String anchor(String target) {
    return "<a href=\"" + HtmlEscape.of(target) + "\">";
  }
}
