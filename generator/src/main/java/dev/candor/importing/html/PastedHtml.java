package dev.candor.importing.html;

import dev.candor.authoring.Tidy;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * HTML that was copied from a word processor, or from anywhere: what it shows is kept, and nothing
 * that could load or run. Nothing in it is trusted.
 *
 * @param html the cleaned HTML
 * @param images how many images it had; they are left out
 */
public record PastedHtml(String html, int images) {

  private static final String NEVER =
      "script, style, head, title, meta, link, template, noscript, iframe, object, embed, applet,"
          + " video, audio, svg, math, canvas, form, input, button, select, textarea, del[datetime],"
          + " .MsoCommentReference, .msocomanchor";

  private static final Set<String> ATTRIBUTES =
      Set.of("href", "style", "colspan", "start", "hidden");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S+");
  private static final Pattern WORD_HEADING = Pattern.compile("MsoHeading([1-6])");
  private static final Pattern WEIGHT = Pattern.compile("(?i)font-weight\\s*:[^;]*;?");

  /** Cleans HTML, whatever it is. */
  public static PastedHtml of(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    Element body = page.body();
    List<Node> comments = body.nodeStream().filter(node -> node instanceof Comment).toList();
    comments.forEach(Node::remove);
    body.select(NEVER).remove();
    body.select("ins, a u").unwrap();
    int images = body.select("img").size();
    body.select("img").remove();
    for (Element element : List.copyOf(body.getAllElements())) {
      remark(element);
    }
    headings(body);
    FakeLists.toLists(body);
    body.select("a[href]").forEach(PastedHtml::link);
    for (Element element : body.getAllElements()) {
      attributes(element);
    }
    return new PastedHtml(body.html(), images);
  }

  /** Comments in the margin, and text that Word hides. */
  private static void remark(Element element) {
    String style = HtmlMarkup.style(element);
    if (style.contains("mso-element:comment") || style.contains("mso-hide:all")) {
      element.remove();
    } else if (style.contains("mso-element:footnote-list")) {
      element.select("hr").remove();
    }
  }

  /** A page begins its headings at the second level, and headings need no marks of their own. */
  private static void headings(Element body) {
    for (Element styled : body.select("p[class]")) {
      var level = WORD_HEADING.matcher(styled.className());
      if (level.find()) {
        styled.tagName("h" + level.group(1));
      } else if (styled.hasClass("MsoTitle")) {
        styled.tagName("h1");
      }
    }
    boolean first = body.selectFirst("h1") != null;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6, tr:first-child > td, th")) {
      if (first && HtmlMarkup.isHeading(heading)) {
        int level = Math.min(heading.normalName().charAt(1) - '0' + 1, 6);
        heading.tagName("h" + level);
      }
      heading.select("b, strong, u").unwrap();
      for (Element span : heading.select("span[style]")) {
        span.attr("style", WEIGHT.matcher(span.attr("style")).replaceAll(""));
      }
    }
  }

  /** A link keeps its words in any case, and its address if that leads somewhere from here. */
  private static void link(Element link) {
    String address = Tidy.withoutDetour(link.attr("href").strip());
    if (ADDRESS.matcher(address).matches()) {
      link.attr("href", address);
    } else {
      link.unwrap();
    }
  }

  private static void attributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      boolean code = element.normalName().equals("code") && attribute.getKey().equals("class");
      if (!ATTRIBUTES.contains(attribute.getKey()) && !code) {
        element.removeAttr(attribute.getKey());
      }
    }
  }
}
