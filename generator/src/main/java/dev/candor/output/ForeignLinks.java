package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Languages;
import dev.candor.message.Messages;
import dev.candor.site.Foreign;
import dev.candor.site.Hubs;
import dev.candor.site.Site;
import dev.candor.text.HtmlEscape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the links of a page that lead to pages in another language: for programs with {@code
 * hreflang}, and for readers with the language's name. It looks at finished pages, so that no
 * template can forget it.
 *
 * @param pages the pages in other languages, by their addresses
 * @param marks what readers call each of these languages in that of the page
 */
record ForeignLinks(Map<String, Page> pages, Map<String, String> marks) {

  private static final Pattern LINK =
      Pattern.compile("<a ([^>]*?)href=\"([^\"#]*)([^\"]*)\"([^>]*)>(.*?)</a>", Pattern.DOTALL);

  /** The language of a page, and its title; that of a hub is empty. */
  record Page(String language, String title) {}

  ForeignLinks {
    pages = Map.copyOf(pages);
    marks = Map.copyOf(marks);
  }

  /** The links of a site in one of several languages; of any other, nothing is marked. */
  static ForeignLinks of(Site site) {
    Map<String, Page> pages = new HashMap<>();
    Hubs.elsewhere(site.config()).forEach((hub, tag) -> pages.put(hub, new Page(tag, "")));
    for (Foreign other : site.edition().others()) {
      pages.put(other.target().permalink(), new Page(other.tag(), other.target().title()));
    }
    site.edition().source().ifPresent(source -> addPagesOf(source, pages));
    Messages words = site.messages();
    Map<String, String> marks = new HashMap<>();
    for (Page page : pages.values()) {
      marks.computeIfAbsent(page.language(), tag -> markOf(tag, words));
    }
    return new ForeignLinks(pages, marks);
  }

  private static void addPagesOf(Site source, Map<String, Page> pages) {
    String language = source.config().language();
    source.pages().forEach(page -> pages.put(page.permalink(), new Page(language, page.title())));
    Hubs.pages(source.config().kinds()).forEach(hub -> pages.put(hub, new Page(language, "")));
  }

  private static String markOf(String tag, Messages words) {
    String base = Languages.baseOf(tag);
    return words.of("language.mark", "language", words.nameWithin(base).orElse(base));
  }

  /** A page with such links marked. */
  byte[] marked(byte[] html) {
    return pages.isEmpty() ? html : mark(new String(html, UTF_8)).getBytes(UTF_8);
  }

  private String mark(String html) {
    Matcher link = LINK.matcher(html);
    StringBuilder out = new StringBuilder();
    while (link.find()) {
      Page page = pages.get(link.group(2));
      boolean marked = (link.group(1) + link.group(4)).contains("hreflang=");
      if (page == null || marked) {
        link.appendReplacement(out, Matcher.quoteReplacement(link.group()));
      } else {
        link.appendReplacement(out, Matcher.quoteReplacement(marked(link, page)));
      }
    }
    return link.appendTail(out).toString();
  }

  private String marked(Matcher link, Page page) {
    String language = page.language();
    String text = link.group(5);
    String spoken = text.equals(HtmlEscape.of(page.title())) ? " lang=\"" + language + "\"" : "";
    return "<a "
        + link.group(1)
        + "href=\""
        + link.group(2)
        + link.group(3)
        + "\" hreflang=\""
        + language
        + "\""
        + link.group(4)
        + ">"
        + (spoken.isEmpty() ? text : "<span" + spoken + ">" + text + "</span>")
        + "<small class=\"elsewhere\">&#160;"
        + HtmlEscape.of(marks.getOrDefault(language, language))
        + "</small></a>";
  }
}
