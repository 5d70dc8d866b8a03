package dev.candor.output.typography;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.text.Utf8Builder;
import java.util.Arrays;
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

  private static final byte[] LANGUAGE = " lang=\"".getBytes(UTF_8);
  private static final byte[] BODY = "<body".getBytes(UTF_8);
  private static final byte[] COMMENT = "<!--".getBytes(UTF_8);
  private static final byte[] COMMENT_END = "-->".getBytes(UTF_8);

  private final byte[] html;
  private final String language;
  private final Utf8Builder out;
  private final BlockTypesetter block;
  private int at;

  PageTypesetter(byte[] html, String language) {
    this.html = html;
    this.language = language;
    this.block = new BlockTypesetter(html, language, true);
    this.out = block.out();
  }

  byte[] set() {
    copyTo(indexOf(BODY, 0));
    while (at < html.length) {
      if (html[at] == '<') {
        markup();
      } else {
        at = block.text(at);
      }
    }
    return out.toBytes();
  }

  private void copyTo(int end) {
    out.append(html, at, end);
    at = end;
  }

  private void markup() {
    if (isAt(COMMENT, at)) {
      copyTo(Math.min(html.length, indexOf(COMMENT_END, at) + COMMENT_END.length));
      return;
    }
    int start = at;
    String name = nameAt(html, at);
    boolean opens = html[Math.min(at + 1, html.length - 1)] != '/';
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
    int lang = start;
    while (lang < at && !(html[lang] == ' ' && isAt(LANGUAGE, lang))) {
      lang++;
    }
    if (lang == at || name.equals("body")) {
      return false;
    }
    int from = lang + LANGUAGE.length;
    int to = from;
    while (to < at && html[to] != '"') {
      to++;
    }
    String own = ShownCharacters.ascii(html, from, to);
    return !Typesetter.base(own).equals(Typesetter.base(language));
  }

  /** The offset after the end tag of an element whose start tag ends here. */
  private int endOfElement(String name) {
    boolean text = name.equals("script") || name.equals("style");
    int depth = 1;
    int tag = nextTag(at);
    while (tag < html.length) {
      if (nameAt(html, tag).equals(name)) {
        depth += html[tag + 1] == '/' ? -1 : 1;
      }
      int end = text && depth > 0 ? tag + 1 : endOfTag(html, tag);
      if (depth == 0) {
        return end;
      }
      tag = nextTag(end);
    }
    return html.length;
  }

  /** The name of the element whose tag begins at an offset, in lower case as we write it. */
  static String nameAt(byte[] html, int tag) {
    int from = tag + 1 < html.length && html[tag + 1] == '/' ? tag + 2 : tag + 1;
    int to = from;
    while (to < html.length && html[to] > 0 && Character.isLetterOrDigit(html[to])) {
      to++;
    }
    return ShownCharacters.ascii(html, from, to);
  }

  /** The offset after a tag; a greater-than sign in the value of an attribute doesn't end it. */
  static int endOfTag(byte[] html, int tag) {
    boolean quoted = false;
    for (int i = tag; i < html.length; i++) {
      byte c = html[i];
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '>' && !quoted) {
        return i + 1;
      }
    }
    return html.length;
  }

  private int nextTag(int from) {
    int i = from;
    while (i < html.length && html[i] != '<') {
      i++;
    }
    return i;
  }

  /** Where a text next begins; the length if nowhere. */
  private int indexOf(byte[] text, int from) {
    int i = from;
    while (i < html.length && !(html[i] == text[0] && isAt(text, i))) {
      i++;
    }
    return i;
  }

  private boolean isAt(byte[] text, int offset) {
    return offset + text.length <= html.length
        && Arrays.equals(html, offset, offset + text.length, text, 0, text.length);
  }
}
