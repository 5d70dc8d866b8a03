package dev.candor.importing.html;

import dev.candor.importing.doc.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The facts of HTML, taken from its own tree and not from the blocks read from it. */
public final class HtmlFacts {

  private HtmlFacts() {}

  public static Facts of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  static Facts of(Element body) {
    Collector all = new Collector(body);
    body.traverse(all);
    return new Facts(
        Facts.words(all.text.toString()),
        all.links,
        all.images,
        all.headings,
        all.items,
        all.cells);
  }

  /** The words of an element that readers see, with line ends between blocks. */
  static String said(Element element) {
    Collector all = new Collector(element);
    element.traverse(all);
    return all.text.toString();
  }

  private static final class Collector implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final Element root;
    private int unseen;
    private int depth;

    Collector(Element root) {
      this.root = root;
    }

    @Override
    public void head(Node node, int level) {
      if (node instanceof TextNode words && unseen == 0) {
        text.append(words.getWholeText().replace("\u00AD", "").replace("\u200B", ""));
      } else if (node instanceof Element element) {
        if (element != root && Markup.isUnseen(element)) {
          unseen++;
        }
        if (unseen == 0 && element != root) {
          element(element);
        }
      }
    }

    private void element(Element element) {
      if (Markup.isBlock(element) || element.normalName().equals("br")) {
        text.append('\n');
      }
      switch (element.normalName()) {
        case "a" -> {
          if (element.hasAttr("href")) {
            links.add(element.attr("href") + " " + Facts.plain(said(element)));
          }
        }
        case "img" -> {
          images.add(element.attr("src"));
          text.append('\n').append(element.attr("title")).append('\n');
        }
        case "h1", "h2", "h3", "h4", "h5", "h6" ->
            headings.add(element.normalName().substring(1) + " " + Facts.plain(said(element)));
        case "ul", "ol" -> depth++;
        case "li" -> items.add(depth + " " + Facts.plain(firstOf(element)));
        case "td", "th" -> cells.add(Facts.plain(said(element)));
        default -> {}
      }
    }

    /** The words of an item up to its first block after a paragraph. */
    private static String firstOf(Element item) {
      StringBuilder first = new StringBuilder();
      for (Node node : item.childNodes()) {
        boolean block = node instanceof Element e && Markup.isBlock(e);
        if (block) {
          Element element = (Element) node;
          boolean paragraph = element.normalName().equals("p") && first.toString().isBlank();
          return paragraph ? said(element) : first.toString();
        }
        if (node instanceof TextNode words) {
          first.append(words.getWholeText());
        } else if (node instanceof Element element) {
          first.append(element.normalName().equals("br") ? "\n" : "").append(said(element));
        }
      }
      return first.toString();
    }

    @Override
    public void tail(Node node, int level) {
      if (!(node instanceof Element element) || element == root) {
        return;
      }
      if (Markup.isUnseen(element)) {
        unseen--;
      } else if (unseen == 0) {
        if (Markup.isBlock(element)) {
          text.append('\n');
        }
        if (element.normalName().equals("ul") || element.normalName().equals("ol")) {
          depth--;
        }
      }
    }
  }
}
