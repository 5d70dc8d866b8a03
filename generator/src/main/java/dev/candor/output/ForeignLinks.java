package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.message.Messages;
import dev.candor.site.Hubs;
import dev.candor.site.Site;
import dev.candor.text.HtmlEscape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the links of a translated page that lead to pages in the language it is translated from:
 * for programs with {@code hreflang}, and for readers with the language's name. It looks at
 * finished pages, so that no template can forget it.
 *
 * @param language the language translated from
 * @param mark its name in the translation's language
 * @param titles the title of each page in that language, by its address; empty for a hub
 */
record ForeignLinks(String language, String mark, Map<String, String> titles) {

  private static final Pattern LINK =
      Pattern.compile("<a ([^>]*?)href=\"([^\"#]*)([^\"]*)\"([^>]*)>(.*?)</a>", Pattern.DOTALL);

  ForeignLinks {
    titles = Map.copyOf(titles);
  }

  /** The links of a site that is a translation; of any other, nothing is marked. */
  static ForeignLinks of(Site site) {
    Messages words = site.messages();
    Site source = site.edition().source().orElse(site);
    String language = source.config().language();
    int dash = language.indexOf('-');
    String base = dash < 0 ? language : language.substring(0, dash);
    String mark = words.of("language.mark", "language", words.nameWithin(base).orElse(base));
    Map<String, String> titles = new HashMap<>();
    if (site.edition().source().isPresent()) {
      source.pages().forEach(page -> titles.put(page.permalink(), page.title()));
      Hubs.pages(source.config().kinds()).forEach(hub -> titles.put(hub, ""));
    }
    return new ForeignLinks(language, mark, titles);
  }

  /** A page with such links marked. */
  byte[] marked(byte[] html) {
    return titles.isEmpty() ? html : mark(new String(html, UTF_8)).getBytes(UTF_8);
  }

  private String mark(String html) {
    Matcher link = LINK.matcher(html);
    StringBuilder out = new StringBuilder();
    while (link.find()) {
      String title = titles.get(link.group(2));
      boolean marked = (link.group(1) + link.group(4)).contains("hreflang=");
      if (title == null || marked) {
        link.appendReplacement(out, Matcher.quoteReplacement(link.group()));
      } else {
        link.appendReplacement(out, Matcher.quoteReplacement(marked(link, title)));
      }
    }
    return link.appendTail(out).toString();
  }

  private String marked(Matcher link, String title) {
    String text = link.group(5);
    String spoken = text.equals(HtmlEscape.of(title)) ? " lang=\"" + language + "\"" : "";
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
        + HtmlEscape.of(mark)
        + "</small></a>";
  }
}
