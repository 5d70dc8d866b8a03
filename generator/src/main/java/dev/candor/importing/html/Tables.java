package dev.candor.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only arrange a page. */
final class Tables {

  private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

  private static final Set<String> CELLS = Set.of("td", "th");

  private Tables() {}

  /** The rows of a table that have cells. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (PARTS.contains(child.normalName())) {
        child.children().stream().filter(Tables::isRow).forEach(rows::add);
      } else if (isRow(child)) {
        rows.add(child);
      }
    }
    return rows;
  }

  private static boolean isRow(Element element) {
    return element.normalName().equals("tr") && !element.children().isEmpty();
  }

  /**
   * At least two rows and two columns, and in each cell nothing but running text; below headings, a
   * simple list too.
   */
  static boolean isData(Element table, List<Element> rows) {
    int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
    if (rows.size() < 2 || columns < 2) {
      return false;
    }
    List<Element> cells = rows.stream().flatMap(row -> row.children().stream()).toList();
    boolean headed = cells.stream().anyMatch(cell -> cell.normalName().equals("th"));
    return cells.stream()
        .allMatch(cell -> CELLS.contains(cell.normalName()) && isSimple(cell, headed));
  }

  private static boolean isSimple(Element cell, boolean headed) {
    boolean spans = cell.hasAttr("colspan") && !cell.attr("colspan").equals("1");
    return !spans
        && (headed ? cell.select("li li, li p") : cell.select("ul, ol")).isEmpty()
        && cell.select("table, h1, h2, h3, h4, h5, h6, pre, blockquote, figure").isEmpty()
        && cell.select("p").size() < 2;
  }
}
