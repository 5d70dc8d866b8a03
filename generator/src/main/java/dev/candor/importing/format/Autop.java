package dev.candor.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores the paragraphs of WordPress's classic editor, which keeps them as empty lines: an empty
 * line ends a paragraph, a single line end is a break, and text in {@code pre} stays as it is.
 */
final class Autop {

  private static final Set<String> BLOCKS =
      Set.of(
          ("table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map"
                  + " area blockquote address style p h1 h2 h3 h4 h5 h6 hr fieldset legend section"
                  + " article aside hgroup header footer nav figure figcaption details menu summary"
                  + " script iframe")
              .split(" "));

  private static final Pattern KEPT =
      Pattern.compile("(?is)<(pre|script|style|textarea)\\b.*?</\\1>");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private static final Pattern TWO_BREAKS = Pattern.compile("(?i)<br\\s*/?>\\s*<br\\s*/?>");

  private static final Pattern EMPTY_LINE = Pattern.compile("\n\\s*\n");

  private static final Pattern LINE_END = Pattern.compile("(?i)(<br\\s*/?>)?[ \\t]*\n");

  private static final char HOLE = '\uE000';

  private Autop() {}

  /** Whether a body is of the classic editor: it has no blocks and no layout of a site builder. */
  static boolean isClassic(String body) {
    return !body.contains("<!-- wp:") && !body.contains("class=\"sqs-");
  }

  static String paragraphs(String body) {
    List<String> kept = new ArrayList<>();
    Matcher keep = KEPT.matcher(body.replace("\r\n", "\n").replace('\r', '\n').replace(HOLE, ' '));
    String text = keep.replaceAll(found -> hole(kept, found.group()));
    text = apart(TWO_BREAKS.matcher(text).replaceAll("\n\n"));
    StringBuilder out = new StringBuilder();
    for (String part : EMPTY_LINE.split(text)) {
      if (!part.isBlank()) {
        boolean block = isBlock(part) || isHole(part);
        out.append(block ? part : "<p>" + breaks(part) + "</p>").append('\n');
      }
    }
    String whole = out.toString();
    for (int i = 0; i < kept.size(); i++) {
      whole = whole.replace(HOLE + "" + i + HOLE, kept.get(i));
    }
    return whole;
  }

  /** The text with each tag on one line, and with empty lines around blocks. */
  private static String apart(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    Matcher tags = TAG.matcher(text);
    int from = 0;
    while (tags.find()) {
      String tag = tags.group().replace('\n', ' ');
      boolean block = BLOCKS.contains(name(tag));
      boolean closes = tag.startsWith("</");
      out.append(text, from, tags.start()).append(block && !closes ? "\n\n" : "").append(tag);
      out.append(block && closes || tag.regionMatches(true, 1, "hr", 0, 2) ? "\n\n" : "");
      from = tags.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The name in a tag, in lower case; empty if something else follows it than a tag may have. */
  private static String name(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int end = from;
    while (Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    boolean ends = tag.charAt(end) == '>' || from == 1 && " \t/".indexOf(tag.charAt(end)) >= 0;
    return ends ? tag.substring(from, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isBlock(String part) {
    Matcher tag = TAG.matcher(part.stripLeading());
    return tag.lookingAt() && BLOCKS.contains(name(tag.group()));
  }

  private static boolean isHole(String part) {
    String text = part.strip();
    return text.charAt(0) == HOLE && text.charAt(text.length() - 1) == HOLE;
  }

  private static String hole(List<String> kept, String text) {
    kept.add(text);
    return "\n\n" + HOLE + (kept.size() - 1) + HOLE + "\n\n";
  }

  private static String breaks(String paragraph) {
    return LINE_END.matcher(paragraph.strip()).replaceAll("<br />\n");
  }
}
