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

  private static final String START = "<a ";
  private static final String ADDRESS = "href=\"";
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

  /**
   * A page with such links marked. Nearly all links lead to the page's own language, so that only
   * their addresses are read: with an expression for each link, a site of 4,000 pages in four
   * languages took a sixth longer to build.
   */
  byte[] marked(byte[] html) {
    if (pages.isEmpty()) {
      return html;
    }
    String text = new String(html, UTF_8);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
      Page page = pages.get(addressIn(text, at));
      if (page == null) {
        continue;
      }
      Matcher link = LINK.matcher(text).region(at, text.length());
      if (link.lookingAt() && !isMarked(link)) {
        out.append(text, copied, at).append(marked(link, page));
        copied = link.end();
      }
    }
    return copied == 0 ? html : out.append(text, copied, text.length()).toString().getBytes(UTF_8);
  }

  /** The address in the tag of a link that begins here, without a fragment; "" if it has none. */
  private static String addressIn(String text, int tag) {
    int href = text.indexOf(ADDRESS, tag);
    int from = href + ADDRESS.length();
    int to = href < 0 ? -1 : text.indexOf('"', from);
    if (to < 0 || text.lastIndexOf('>', href) > tag) {
      return "";
    }
    int hash = text.indexOf('#', from);
    return text.substring(from, hash < 0 ? to : Math.min(hash, to));
  }

  private static boolean isMarked(Matcher link) {
    return (link.group(1) + link.group(4)).contains("hreflang=");
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
