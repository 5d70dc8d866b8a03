package dev.candor.importing.html;

import org.jsoup.nodes.Element;

/** What a page can't hold, such as a film of another site, becomes a link to where it is. */
final class Media {

  private Media() {}

  /** Replaces players and frames by links; returns how many there were. */
  static int toLinks(Element body) {
    old(body);
    int count = 0;
    for (Element media : body.select("iframe, video, audio, embed")) {
      Element source = media.selectFirst("source[src], a[href]");
      String src = media.attr("src");
      if (src.isBlank() && source != null) {
        src = source.hasAttr("src") ? source.attr("src") : source.attr("href");
      }
      String address = src.startsWith("//") ? "https:" + src : src.strip();
      String said = HtmlFacts.said(media).strip();
      Element paragraph = new Element("p");
      if (address.isEmpty()) {
        paragraph.text(said);
      } else {
        paragraph.appendElement("a").attr("href", address).text(said.isEmpty() ? address : said);
      }
      media.replaceWith(paragraph);
      count++;
    }
    return count;
  }

  /**
   * Films as they were embedded long ago: a frame for one browser, another one in it for others.
   */
  private static void old(Element body) {
    for (Element object : body.select("object")) {
      Element inside = object.selectFirst("embed[src], iframe[src], video, audio");
      Element named = object.selectFirst("param[name~=(?i)^(movie|src|url|filename)$][value]");
      String src =
          object.hasAttr("data") || named == null ? object.attr("data") : named.attr("value");
      if (inside == null && !src.isBlank()) {
        object.prependElement("embed").attr("src", src);
      }
      object.select("param").remove();
      object.unwrap();
    }
  }
}
