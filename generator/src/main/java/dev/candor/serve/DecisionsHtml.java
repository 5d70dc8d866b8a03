package dev.candor.serve;

import dev.candor.engine.importing.ImportItem;
import dev.candor.engine.importing.ImportItem.Group;
import dev.candor.engine.importing.ImportItem.Press;
import dev.candor.engine.importing.ImportItem.Side;
import dev.candor.text.HtmlEscape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What imports left to decide as HTML, page by page: what is not sure first, what is done last. */
final class DecisionsHtml {

  private final UnaryOperator<String> editor;
  private final UnaryOperator<String> addressOf;
  private final StringBuilder html = new StringBuilder();

  private DecisionsHtml(UnaryOperator<String> editor, UnaryOperator<String> addressOf) {
    this.editor = editor;
    this.addressOf = addressOf;
  }

  static String of(
      List<ImportItem> items, UnaryOperator<String> editor, UnaryOperator<String> addressOf) {
    DecisionsHtml all = new DecisionsHtml(editor, addressOf);
    for (Group group : Group.values()) {
      all.part(group, items.stream().filter(each -> each.group() == group).toList());
    }
    return all.html.toString();
  }

  private void part(Group group, List<ImportItem> items) {
    if (items.isEmpty()) {
      return;
    }
    html.append("<section class=\"part\"><h2>").append(group.title()).append("</h2>\n");
    if (group == Group.DONE) {
      items.forEach(this::done);
    } else {
      items.stream()
          .collect(Collectors.groupingBy(ImportItem::page, LinkedHashMap::new, Collectors.toList()))
          .entrySet()
          .forEach(this::page);
    }
    html.append("</section>\n");
  }

  private void page(Map.Entry<String, List<ImportItem>> page) {
    String file = page.getKey();
    List<ImportItem> items = page.getValue();
    String address = addressOf.apply(file);
    String title = HtmlEscape.of(items.get(0).title());
    html.append("<section class=\"of\"><h3>");
    if (address.isEmpty()) {
      html.append(title);
    } else {
      html.append("<a href=\"").append(HtmlEscape.of(address)).append("\">").append(title);
      html.append("</a>");
    }
    html.append("</h3>\n<p class=\"tools\"><a href=\"").append(HtmlEscape.of(editor.apply(file)));
    html.append("\" aria-label=\"Change the page: ").append(title);
    html.append("\">Change the page</a>");
    if (items.size() > 1 && items.get(0).presses().contains(Press.ACCEPT)) {
      html.append("<button type=\"button\" class=\"all\">Accept these ").append(items.size());
      html.append("</button>");
    }
    html.append("</p>\n");
    items.forEach(this::item);
    html.append("</section>\n");
  }

  private void item(ImportItem each) {
    String id = HtmlEscape.of(each.id());
    html.append("<article data-id=\"").append(id).append("\"><h4 id=\"what-").append(id);
    html.append("\">").append(HtmlEscape.of(capital(each.what()))).append("</h4>\n<p>");
    if (!each.certainty().isEmpty()) {
      html.append("<strong>").append(HtmlEscape.of(capital(each.certainty())));
      html.append("</strong>: ");
    }
    String reason = each.certainty().isEmpty() ? capital(each.reason()) : each.reason();
    html.append(HtmlEscape.of(reason)).append("</p>\n<div class=\"two\">");
    side(each.left());
    side(each.right());
    html.append("</div>\n<p class=\"tools\">");
    each.presses().forEach(press -> button(press, "what-" + id));
    html.append("</p></article>\n");
  }

  private void button(Press press, String describedBy) {
    html.append("<button type=\"button\" class=\"press\" data-press=\"").append(press.key());
    html.append("\" aria-describedby=\"").append(describedBy).append("\">");
    html.append(HtmlEscape.of(press.label())).append("</button>");
  }

  /** What is accepted takes one line, with a button to take that back. */
  private void done(ImportItem each) {
    String id = HtmlEscape.of(each.id());
    html.append("<p class=\"accepted\" data-id=\"").append(id).append("\"><span id=\"what-");
    html.append(id).append("\">").append(HtmlEscape.of(each.title() + ": " + each.what()));
    html.append("</span>");
    each.presses().forEach(press -> button(press, "what-" + id));
    html.append("</p>\n");
  }

  private void side(Side side) {
    html.append("<div><p>").append(HtmlEscape.of(side.title())).append("</p><pre>");
    html.append(side.text().isBlank() ? "(nothing)" : HtmlEscape.of(side.text()));
    html.append("</pre></div>");
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
