package dev.candor.importing.html;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out what editors and blog programs leave in HTML and readers never saw. */
final class Cleaning {

  private Cleaning() {}

  static void clean(Element body) {
    comments(body);
    captionTables(body);
    squarespace(body);
    for (Element script : body.getElementsByTag("noscript")) {
      boolean twice = script.parent() != null && script.parent().select("> img").size() > 0;
      if (twice) {
        script.remove();
      } else {
        script.html(org.jsoup.parser.Parser.unescapeEntities(script.html(), false));
        script.unwrap();
      }
    }
    for (Element image : body.getElementsByTag("img")) {
      LazyImages.load(image);
    }
    for (Element image : body.getElementsByAttribute("title")) {
      title(image);
    }
    body.select("h1 button, h2 button, h3 button, h4 button, h5 button, h6 button, summary button")
        .unwrap();
    body.select("a.wp-block-file__button").before(" ");
    faqBlocks(body);
    footnotes(body);
  }

  /** A title that says no more than the file's name or the alternative text goes. */
  private static void title(Element image) {
    String title = image.attr("title");
    if (image.normalName().equals("img")
        && (ImageAddress.isFileName(title, image.attr("src")) || title.equals(image.attr("alt")))) {
      image.removeAttr("title");
    }
  }

  private static void comments(Element body) {
    List<Node> found = body.nodeStream().filter(node -> node instanceof Comment).toList();
    found.forEach(Node::remove);
  }

  /** Blogger's tables that hold an image and its caption, as figures. */
  private static void captionTables(Element body) {
    for (Element table : body.getElementsByClass("tr-caption-container")) {
      if (!table.normalName().equals("table")) {
        continue;
      }
      Element image = table.selectFirst("img");
      Element caption = table.selectFirst("td.tr-caption");
      boolean simple = table.select("img").size() == 1 && table.select("tr").size() < 3;
      if (image == null || !simple || table.selectFirst("table table") != null) {
        continue;
      }
      Element link = image.parent();
      Element figure = new Element("figure");
      figure.appendChild(link != null && link.normalName().equals("a") ? link : image);
      if (caption != null) {
        figure.appendChild(new Element("figcaption").html(caption.html()));
      }
      table.replaceWith(figure);
    }
  }

  /** Videos of Squarespace are HTML in an attribute. */
  private static void squarespace(Element body) {
    for (Element block : body.getElementsByAttribute("data-html")) {
      block.append(block.attr("data-html"));
      block.removeAttr("data-html");
    }
  }

  /** Numbers of notes in brackets, since they would be read with the word before them. */
  private static void footnotes(Element body) {
    body.select("a.footnote-backref, a.data-footnote-backref, a[role=doc-backlink]").remove();
    for (Element mark : body.select("sup")) {
      Element link = mark.selectFirst("a[href^=#]");
      String number = mark.text().strip();
      if (link != null && number.matches("[0-9]{1,3}")) {
        mark.text("[" + number + "]");
      }
    }
  }

  /** Questions of the usual plugins, as {@code details}. */
  private static void faqBlocks(Element body) {
    body.select("ul.accordion-items-container").tagName("div");
    for (Element section :
        body.select(".schema-faq-section, .rank-math-list-item, .accordion-item")) {
      Element question =
          section.selectFirst(
              ".schema-faq-question, .rank-math-question, .accordion-item__title-wrapper");
      if (question != null) {
        question.tagName("summary");
        question.removeAttr("class");
        question.remove();
        section.tagName("details");
        section.prependChild(question);
      }
    }
  }
}
