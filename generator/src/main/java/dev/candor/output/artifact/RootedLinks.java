package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the path of the site's base address before every address in a page that begins at the root
 * of the site: in links, in what a page loads, and in data for scripts. Templates and pages know
 * nothing of that path.
 */
public final class RootedLinks {

  private static final Set<String> LINKS =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "poster",
          "background",
          "data",
          "cite",
          "ping",
          "manifest",
          "xlink:href");

  private static final Set<String> LINK_SETS = Set.of("srcset", "imagesrcset");

  /** Elements whose content is text up to their own end tag. */
  private static final Set<String> RAW =
      Set.of("title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script");

  private static final Pattern REFRESH =
      Pattern.compile("^\\s*\\d+\\s*[;,]\\s*(?:url\\s*=\\s*)?[\"']?", Pattern.CASE_INSENSITIVE);

  private final byte[] html;
  private final byte[] base;
  private final ByteArrayOutputStream out;
  private int copied;
  private int at;

  private RootedLinks(byte[] html, String base) {
    this.html = html;
    this.base = base.replace("&", "&amp;").replace("'", "&#39;").getBytes(UTF_8);
    this.out = new ByteArrayOutputStream(html.length + html.length / 16);
  }

  /** A page with its addresses below a path such as {@code /repo}; unchanged if it is empty. */
  public static byte[] below(String base, byte[] html) {
    return base.isEmpty() ? html : new RootedLinks(html, base).run();
  }

  private byte[] run() {
    while (at < html.length) {
      if (html[at++] != '<' || at >= html.length) {
        continue;
      }
      if (isAt("!--", at)) {
        int end = indexOf("-->", at + 3);
        at = end < 0 ? html.length : end + 3;
      } else if (isLetter(html[at])) {
        tag();
      }
    }
    out.write(html, copied, html.length - copied);
    return out.toByteArray();
  }

  private void tag() {
    String name = word();
    while (at < html.length && html[at] != '>') {
      if (isSpace(html[at]) || html[at] == '/') {
        at++;
      } else {
        attribute(name);
      }
    }
    at++;
    if (RAW.contains(name)) {
      int end = indexOf("</" + name, at);
      at = end < 0 ? html.length : end;
    }
  }

  private void attribute(String tag) {
    int before = at;
    String name = word();
    if (at == before) {
      at++; // a stray character
    }
    skipSpace();
    if (at >= html.length || html[at] != '=') {
      return;
    }
    at++;
    skipSpace();
    int from = at;
    int to;
    if (at < html.length && (html[at] == '"' || html[at] == '\'')) {
      byte quote = html[at];
      from = ++at;
      while (at < html.length && html[at] != quote) {
        at++;
      }
      to = at++;
    } else {
      while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
        at++;
      }
      to = at;
    }
    value(tag, name, from, Math.min(to, html.length));
  }

  private void value(String tag, String name, int from, int to) {
    if (LINKS.contains(name) || name.startsWith("data-")) {
      address(from, to);
    } else if (LINK_SETS.contains(name)) {
      candidates(from, to);
    } else if (tag.equals("meta") && name.equals("content")) {
      Matcher refresh = REFRESH.matcher(new String(html, from, to - from, ISO_8859_1));
      if (refresh.find()) {
        address(from + refresh.end(), to);
      }
    }
  }

  /** The addresses of a set of images, each followed by its width. */
  private void candidates(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || html[i] == ',') {
        while (start < i && isSpace(html[start])) {
          start++;
        }
        address(start, i);
        start = i + 1;
      }
    }
  }

  /** Writes the path before an address, if it begins at the root of the site. */
  private void address(int from, int to) {
    if (from < to && html[from] == '/' && (from + 1 == to || html[from + 1] != '/')) {
      out.write(html, copied, from - copied);
      out.writeBytes(base);
      copied = from;
    }
  }

  /** The name of a tag or an attribute, in lower case; what follows it is next. */
  private String word() {
    int from = at;
    while (at < html.length && !isSpace(html[at]) && "/>=".indexOf(html[at]) < 0) {
      at++;
    }
    return new String(html, from, at - from, ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  private void skipSpace() {
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
  }

  /** Where a lower-case text is next, in any case; negative if nowhere. */
  private int indexOf(String text, int from) {
    for (int i = from; i + text.length() <= html.length; i++) {
      if (isAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(String text, int from) {
    if (from + text.length() > html.length) {
      return false;
    }
    int same = 0;
    while (same < text.length() && lower(html[from + same]) == text.charAt(same)) {
      same++;
    }
    return same == text.length();
  }

  private static int lower(byte one) {
    return one >= 'A' && one <= 'Z' ? one + 32 : one;
  }

  private static boolean isLetter(byte one) {
    int lower = lower(one);
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isSpace(byte one) {
    return one == ' ' || one == '\n' || one == '\t' || one == '\f' || one == '\r';
  }
}
