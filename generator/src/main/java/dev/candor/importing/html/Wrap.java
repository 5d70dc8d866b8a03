package dev.candor.importing.html;

import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inline.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Emphasis or a link around text; a link has an address. */
record Wrap(Optional<Style> style, String href) {

  /** A leaf within all wraps, the first outermost. */
  static Inline around(Inline leaf, List<Wrap> wraps) {
    Inline inline = leaf;
    for (int i = wraps.size() - 1; i >= 0; i--) {
      Wrap wrap = wraps.get(i);
      List<Inline> inside = List.of(inline);
      inline =
          wrap.style().isPresent()
              ? new Inline.Styled(wrap.style().get(), inside)
              : new Inline.Link(wrap.href(), inside);
    }
    return inline;
  }

  /** The wraps inside an element. */
  static List<Wrap> with(Element element, List<Wrap> wraps) {
    List<Wrap> all = new ArrayList<>(wraps);
    String weight = HtmlMarkup.property(element, "font-weight");
    String slant = HtmlMarkup.property(element, "font-style");
    boolean plain = weight.equals("normal") || weight.equals("400");
    switch (element.normalName()) {
      case "b", "strong", "u", "ins" ->
          add(plain ? Optional.empty() : Optional.of(Style.STRONG), all);
      case "i", "em", "cite", "dfn", "var" ->
          add(slant.equals("normal") ? Optional.empty() : Optional.of(Style.EMPHASIS), all);
      case "s", "strike", "del" -> add(Optional.of(Style.STRUCK), all);
      case "a" -> {
        String href = element.attr("href").strip();
        if (!href.isEmpty()) {
          all.add(new Wrap(Optional.empty(), href));
        }
      }
      default -> {}
    }
    if (element.normalName().equals("span") || element.normalName().equals("font")) {
      boolean bold = weight.matches("bold|bolder|[6-9]00");
      add(bold ? Optional.of(Style.STRONG) : Optional.empty(), all);
      boolean italic = slant.equals("italic");
      add(italic ? Optional.of(Style.EMPHASIS) : Optional.empty(), all);
    }
    return all;
  }

  private static void add(Optional<Style> style, List<Wrap> all) {
    style.ifPresent(s -> all.add(new Wrap(Optional.of(s), "")));
  }
}
