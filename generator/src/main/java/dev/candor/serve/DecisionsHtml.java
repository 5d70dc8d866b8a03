package dev.candor.serve;

import dev.candor.engine.ImportDecisions.Open;
import dev.candor.text.HtmlEscape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The decisions of an import as HTML, page by page: those that are not sure first. */
final class DecisionsHtml {

  private final UnaryOperator<String> editor;
  private final UnaryOperator<String> addressOf;
  private final StringBuilder html = new StringBuilder();

  private DecisionsHtml(UnaryOperator<String> editor, UnaryOperator<String> addressOf) {
    this.editor = editor;
    this.addressOf = addressOf;
  }

  static String of(List<Open> open, UnaryOperator<String> editor, UnaryOperator<String> addressOf) {
    DecisionsHtml all = new DecisionsHtml(editor, addressOf);
    all.part("To decide", open.stream().filter(each -> !each.sure()).toList());
    all.part("Decided, and sure", open.stream().filter(Open::sure).toList());
    return all.html.toString();
  }

  private void part(String title, List<Open> open) {
    if (open.isEmpty()) {
      return;
    }
    html.append("<section class=\"part\"><h2>").append(title).append("</h2>\n");
    open.stream()
        .collect(Collectors.groupingBy(Open::page, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .forEach(this::page);
    html.append("</section>\n");
  }

  private void page(Map.Entry<String, List<Open>> page) {
    String file = page.getKey();
    List<Open> open = page.getValue();
    String address = addressOf.apply(file);
    String title = HtmlEscape.of(open.get(0).title());
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
    if (open.size() > 1) {
      html.append("<button type=\"button\" class=\"all\">Accept these ").append(open.size());
      html.append("</button>");
    }
    html.append("</p>\n");
    open.forEach(this::decision);
    html.append("</section>\n");
  }

  private void decision(Open each) {
    String id = HtmlEscape.of(each.id());
    html.append("<article data-id=\"").append(id).append("\"><h4 id=\"what-").append(id);
    html.append("\">").append(HtmlEscape.of(capital(each.what()))).append("</h4>\n<p>");
    html.append("<strong>").append(HtmlEscape.of(capital(each.certainty())));
    html.append("</strong>: ").append(HtmlEscape.of(each.reason())).append("</p>\n");
    html.append("<div class=\"two\">");
    side("Before", each.before());
    side("Now", each.after());
    html.append("</div>\n<p><button type=\"button\" class=\"accept\" aria-describedby=\"what-");
    html.append(id).append("\">Accept</button></p></article>\n");
  }

  private void side(String title, String text) {
    html.append("<div><p>").append(title).append("</p><pre>");
    html.append(text.isBlank() ? "(nothing)" : HtmlEscape.of(text)).append("</pre></div>");
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
