package dev.candor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The elements that matter when the ids and links of a page are found without its tree. */
final class TagNames {

  /** Elements whose content is text up to their own end tag. */
  static final Set<String> RAW =
      Set.of("title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script");

  /** Elements that a parser drops or moves, depending on what is around them. */
  static final Set<String> BY_PLACE =
      Set.of("frame", "frameset", "plaintext", "image", "template", "math");

  /** All that a list of choices may have without being closed by it. */
  static final Set<String> OF_CHOICES = Set.of("option", "optgroup");

  static final Set<String> OF_TABLES =
      Set.of("caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr");

  static final Set<String> ONCE = Set.of("html", "head", "body");

  /** Elements that only draw: within a drawing they need no parser. */
  static final Set<String> DRAWING =
      Set.of(
          "a",
          "animate",
          "circle",
          "clippath",
          "defs",
          "ellipse",
          "filter",
          "g",
          "image",
          "line",
          "lineargradient",
          "marker",
          "mask",
          "path",
          "pattern",
          "polygon",
          "polyline",
          "radialgradient",
          "rect",
          "stop",
          "svg",
          "symbol",
          "text",
          "textpath",
          "tspan",
          "use");

  /** Elements that are text within a drawing too, as long as they contain no tag. */
  static final Set<String> LABELS = Set.of("title", "desc", "style");

  private static final List<List<String>> BY_LENGTH = byLength();

  private TagNames() {}

  /** The names that matter and have so many letters: most tags have none of them. */
  static List<String> ofLength(int length) {
    return length < BY_LENGTH.size() ? BY_LENGTH.get(length) : List.of();
  }

  private static List<List<String>> byLength() {
    Set<String> names = new TreeSet<>(Set.of("base", "table", "svg", "form", "select"));
    List.of(RAW, BY_PLACE, OF_CHOICES, OF_TABLES, ONCE, DRAWING, LABELS).forEach(names::addAll);
    List<List<String>> byLength = new ArrayList<>();
    for (String name : names) {
      while (byLength.size() <= name.length()) {
        byLength.add(new ArrayList<>());
      }
      byLength.get(name.length()).add(name);
    }
    return List.copyOf(byLength);
  }
}
