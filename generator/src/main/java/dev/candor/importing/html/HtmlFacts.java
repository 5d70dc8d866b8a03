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
    Collector all = new Collector(body, true);
    body.traverse(all);
    return new Facts(
        Facts.plain(all.text.toString()),
        all.links,
        all.images,
        all.headings,
        all.items,
        all.cells);
  }

  /** The words of an element that readers see, with line ends between blocks. */
  static String said(Element element) {
    Collector all = new Collector(element, false);
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
    private final boolean whole;
    private int unseen;
    private int depth;
    private int tables;
    private int inHeading;

    /** With {@code whole}, collects all facts; otherwise only the words. */
    Collector(Element root, boolean whole) {
      this.root = root;
      this.whole = whole;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same element is meant
    public void head(Node node, int level) {
      if (node instanceof TextNode words && unseen == 0) {
        text.append(plain(words));
      } else if (node instanceof Element element) {
        if (element != root && HtmlMarkup.isUnseen(element)) {
          unseen++;
        }
        if (unseen == 0 && element != root) {
          element(element);
        }
      }
    }

    private void element(Element element) {
      if (HtmlMarkup.isBlock(element) || element.normalName().equals("br")) {
        text.append('\n');
      }
      if (whole) {
        collect(element);
      } else if (element.normalName().equals("img")) {
        text.append(' ').append(element.attr("title")).append(' ');
      }
    }

    /** Each word is looked at a few times at most, however deep elements are nested. */
    private void collect(Element element) {
      switch (element.normalName()) {
        case "a" -> {
          if (element.hasAttr("href")) {
            links.add(element.attr("href") + " " + Facts.plain(said(element)));
          }
        }
        case "img" -> {
          images.add(element.attr("src"));
          text.append(' ').append(element.attr("title")).append(' ');
        }
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          if (inHeading++ == 0) {
            headings.add(element.normalName().substring(1) + " " + Facts.plain(said(element)));
          }
        }
        case "table" -> tables++;
        case "ul", "ol" -> depth++;
        case "li" -> {
          if (tables == 0) { // a cell says its items in one run of words
            items.add(depth + " " + Facts.plain(firstOf(element)));
          }
        }
        case "td", "th" -> {
          if (tables == 1) {
            cells.add(Facts.plain(said(element)));
          }
        }
        default -> {}
      }
    }

    /** The words of an item up to its first block after a paragraph. */
    private static String firstOf(Element item) {
      StringBuilder first = new StringBuilder();
      for (Node node : item.childNodes()) {
        boolean block = node instanceof Element e && HtmlMarkup.isBlock(e);
        if (block) {
          Element element = (Element) node;
          boolean paragraph = element.normalName().equals("p") && first.toString().isBlank();
          return paragraph(paragraph ? said(element) : first.toString());
        }
        if (node instanceof TextNode words) {
          first.append(plain(words));
        } else if (node instanceof Element element && element.normalName().equals("img")) {
          first.append(' ').append(element.attr("title")).append(' ');
        } else if (node instanceof Element element) {
          first.append(element.normalName().equals("br") ? "\n" : "").append(said(element));
        }
      }
      return paragraph(first.toString());
    }

    private static String plain(TextNode words) {
      String text = words.getWholeText().replace('\n', ' ');
      return text.replace("\u00AD", "").replace("\u200B", "");
    }

    /** Up to two line ends in a row, which end a paragraph. */
    private static String paragraph(String text) {
      return text.stripLeading().split("\n[ \\t]*\n", 2)[0];
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same element is meant
    public void tail(Node node, int level) {
      if (!(node instanceof Element element) || element == root) {
        return;
      }
      if (HtmlMarkup.isUnseen(element)) {
        unseen--;
      } else if (unseen == 0) {
        if (HtmlMarkup.isBlock(element)) {
          text.append('\n');
        }
        switch (element.normalName()) {
          case "ul", "ol" -> depth--;
          case "table" -> tables--;
          case "h1", "h2", "h3", "h4", "h5", "h6" -> inHeading--;
          default -> {}
        }
      }
    }
  }
}
