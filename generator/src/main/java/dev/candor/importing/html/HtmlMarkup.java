package dev.candor.importing.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements mean, in pages from any program. */
final class HtmlMarkup {

  /** Elements whose text no reader sees, or which are no text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "object",
          "applet",
          "svg",
          "canvas",
          "map",
          "select",
          "option",
          "textarea",
          "button",
          "input",
          "form",
          "audio-player");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "figure",
          "figcaption",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "details",
          "summary",
          "center",
          "address",
          "fieldset",
          "body",
          "iframe",
          "video",
          "audio",
          "noscript",
          "embed");

  private HtmlMarkup() {}

  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || property(element, "display").startsWith("none")
        || property(element, "visibility").startsWith("hidden")
        || element.hasAttr("hidden");
  }

  /** Why an unseen element is left out, in a word or two. */
  static String reason(Element element) {
    return switch (element.normalName()) {
      case "form", "input", "select", "textarea", "button", "option" -> "forms";
      case "script" -> "scripts";
      case "style", "head", "meta", "link", "title" -> "styles";
      default -> "hidden elements";
    };
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /**
   * The value of a property in the style attribute, in lower case and without spaces; empty if it
   * has none. Word's own properties, such as {@code mso-bidi-font-weight}, are others.
   */
  static String property(Element element, String name) {
    if (!element.hasAttr("style")) {
      return "";
    }
    for (String declaration : style(element).split(";", -1)) {
      if (declaration.startsWith(name + ":")) {
        return declaration.substring(name.length() + 1);
      }
    }
    return "";
  }

  /** The style attribute in lower case and without spaces. */
  static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }
}
