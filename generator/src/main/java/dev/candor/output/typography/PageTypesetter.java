package dev.candor.output.typography;

import java.util.Set;

/** A walk through the markup of one page, from its body on. */
final class PageTypesetter {

  /** Elements within a line of text. All others begin and end a block. */
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i",
          "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
          "sup", "time", "u", "var", "wbr");

  /** Elements whose text is shown as it is, or not at all. */
  private static final Set<String> VERBATIM =
      Set.of("code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea");

  private final String html;
  private final String language;
  private final StringBuilder out;
  private final BlockTypesetter block;
  private int at;

  PageTypesetter(String html, String language) {
    this.html = html;
    this.language = language;
    this.block = new BlockTypesetter(html, language, true);
    this.out = block.out();
  }

  String set() {
    int body = html.indexOf("<body");
    copyTo(body < 0 ? html.length() : body);
    while (at < html.length()) {
      if (html.charAt(at) == '<') {
        markup();
      } else {
        at = block.text(at);
      }
    }
    return out.toString();
  }

  private void copyTo(int end) {
    out.append(html, at, end);
    at = end;
  }

  private void markup() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      copyTo(end < 0 ? html.length() : end + 3);
      return;
    }
    int start = at;
    String name = nameAt(html, at);
    boolean opens = html.charAt(Math.min(at + 1, html.length() - 1)) != '/';
    copyTo(endOfTag(html, at));
    if (opens && (VERBATIM.contains(name) || foreign(start, name))) {
      copyTo(endOfElement(name));
      if (INLINE.contains(name)) {
        block.follow('x');
      } else {
        block.begin();
      }
    } else if (name.equals("br") || name.equals("img")) {
      block.follow(name.equals("br") ? ' ' : 'x');
    } else if (!INLINE.contains(name)) {
      block.begin();
    }
  }

  /** Whether an element's text is in another language than the page. */
  private boolean foreign(int start, String name) {
    // Only the tag: looking on to the end of a page for each tag would take very long.
    String tag = html.substring(start, at);
    int lang = tag.indexOf(" lang=\"");
    if (lang < 0 || name.equals("body")) {
      return false;
    }
    String own = tag.substring(lang + " lang=\"".length(), tag.indexOf('"', lang + 7));
    return !Typesetter.base(own).equals(Typesetter.base(language));
  }

  /** The offset after the end tag of an element whose start tag ends here. */
  private int endOfElement(String name) {
    boolean text = name.equals("script") || name.equals("style");
    int depth = 1;
    int tag = html.indexOf('<', at);
    while (tag >= 0) {
      if (nameAt(html, tag).equals(name)) {
        depth += html.charAt(tag + 1) == '/' ? -1 : 1;
      }
      int end = text && depth > 0 ? tag + 1 : endOfTag(html, tag);
      if (depth == 0) {
        return end;
      }
      tag = html.indexOf('<', end);
    }
    return html.length();
  }

  /** The name of the element whose tag begins at an offset, in lower case as we write it. */
  static String nameAt(String html, int tag) {
    int from = tag + 1 < html.length() && html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
    int to = from;
    while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to);
  }

  /** The offset after a tag; a greater-than sign in the value of an attribute doesn't end it. */
  static int endOfTag(String html, int tag) {
    boolean quoted = false;
    for (int i = tag; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '>' && !quoted) {
        return i + 1;
      }
    }
    return html.length();
  }
}
