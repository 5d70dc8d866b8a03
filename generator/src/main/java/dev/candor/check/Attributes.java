package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The ids of a page and its links within the site, decoded.
 *
 * @param links links to the site or to an element, without the spaces around them
 * @param rebased whether a base element changes what links are relative to
 */
record Attributes(Set<String> ids, Set<String> links, boolean rebased) {

  private static final Set<String> LINKS =
      Set.of("href", "src", "poster", "action", "formaction", "background", "xlink:href");

  private static final Set<String> LINK_SETS = Set.of("srcset", "imagesrcset");

  static Attributes of(byte[] html) {
    return of(html, HtmlTagScanner.scan(html));
  }

  static Attributes of(byte[] html, FoundAttributes found) {
    if (found.isLost()) {
      return parsed(html);
    }
    Set<String> ids = texts(html, found.ids());
    for (int i = 0; i < found.otherIds().count(); i++) {
      ids.add(meant(html, found.otherIds(), i));
    }
    Set<String> links = texts(html, found.links());
    for (int i = 0; i < found.otherLinks().count(); i++) {
      addLink(meant(html, found.otherLinks(), i), links);
    }
    for (int i = 0; i < found.linkSets().count(); i++) {
      addLinks(meant(html, found.linkSets(), i), links);
    }
    return new Attributes(ids, links, found.isRebased());
  }

  /** The same, found by a parser that builds the tree. */
  static Attributes parsed(byte[] html) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> links = new LinkedHashSet<>();
    boolean rebased = false;
    for (Element element : Jsoup.parse(new String(html, UTF_8), "").getAllElements()) {
      rebased |= element.normalName().equals("base");
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("id")) {
          ids.add(attribute.getValue());
        } else if (LINKS.contains(name)) {
          addLink(attribute.getValue(), links);
        } else if (LINK_SETS.contains(name)) {
          addLinks(attribute.getValue(), links);
        }
      }
    }
    return new Attributes(ids, links, rebased);
  }

  /** The distinct values at these places, where bytes need no decoding. */
  static Set<String> texts(byte[] html, Places places) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < places.count(); i++) {
      texts.add(text(html, places.from(i), places.to(i)));
    }
    return texts;
  }

  static String text(byte[] html, int from, int to) {
    return new String(html, from, to - from, UTF_8);
  }

  private static String meant(byte[] html, Places places, int place) {
    String text = text(html, places.from(place), places.to(place));
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
  }

  /** The position of a link in a page's bytes; negative if only a parser finds it. */
  static int placeOf(String link, byte[] html) {
    FoundAttributes found = HtmlTagScanner.scan(html);
    for (Places places : List.of(found.links(), found.otherLinks(), found.linkSets())) {
      for (int i = 0; i < places.count(); i++) {
        Set<String> here = new LinkedHashSet<>();
        if (places == found.linkSets()) {
          addLinks(meant(html, places, i), here);
        } else {
          addLink(meant(html, places, i), here);
        }
        if (here.contains(link)) {
          return places.from(i);
        }
      }
    }
    return -1;
  }

  /** The addresses of a set of images, as {@code srcset} writes it. */
  private static void addLinks(String set, Set<String> links) {
    for (String candidate : candidates(set)) {
      addLink(candidate, links);
    }
  }

  private static List<String> candidates(String set) {
    List<String> all = new ArrayList<>();
    int at = 0;
    while (at < set.length()) {
      while (at < set.length() && (isSpace(set.charAt(at)) || set.charAt(at) == ',')) {
        at++;
      }
      int from = at;
      while (at < set.length() && !isSpace(set.charAt(at))) {
        at++;
      }
      String address = set.substring(from, at);
      String bare = address.replaceAll(",+$", "");
      all.add(bare);
      if (bare.length() == address.length()) {
        int depth = 0;
        while (at < set.length() && (depth > 0 || set.charAt(at) != ',')) {
          depth += set.charAt(at) == '(' ? 1 : set.charAt(at) == ')' ? -1 : 0;
          at++;
        }
      }
    }
    return all;
  }

  /** Adds a link as the URL standard reads it, unless it has another scheme or host. */
  private static void addLink(String written, Set<String> links) {
    int from = 0;
    int to = written.length();
    while (from < to && written.charAt(from) <= ' ') {
      from++;
    }
    while (from < to && written.charAt(to - 1) <= ' ') {
      to--;
    }
    String link = written.substring(from, to).replaceAll("[\t\n\r]", "");
    String path = link.replaceAll("[?#].*", "").replace('\\', '/');
    if (!link.isEmpty() && !path.startsWith("//") && !hasScheme(link)) {
      links.add(path + link.substring(path.length()));
    }
  }

  private static boolean hasScheme(String link) {
    int i = 0;
    while (i < link.length() && isOfScheme(link.charAt(i))) {
      i++;
    }
    return i > 0 && i < link.length() && link.charAt(i) == ':';
  }

  private static boolean isOfScheme(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "+-.".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }
}
