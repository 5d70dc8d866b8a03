package dev.candor.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores the paragraphs of WordPress's classic editor, which keeps them as empty lines: an empty
 * line ends a paragraph, a single line end is a break, and text in {@code pre} stays as it is.
 */
final class Autop {

  private static final String NAMES =
      "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map"
          + "|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup"
          + "|header|footer|nav|figure|figcaption|details|menu|summary|script|iframe)";

  private static final Pattern KEPT =
      Pattern.compile("(?is)<(pre|script|style|textarea)\\b.*?</\\1>");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private static final Pattern OPENS = Pattern.compile("(?i)(<" + NAMES + "(?:[\\s/][^<>]*)?>)");

  private static final Pattern CLOSES = Pattern.compile("(?i)(</" + NAMES + ">)");

  private static final Pattern BLOCK =
      Pattern.compile("(?is)^\\s*</?" + NAMES + "(?:[\\s/][^<>]*)?>.*");

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
    text = TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(oneLine(tag.group())));
    text = text.replaceAll("(?i)<br\\s*/?>\\s*<br\\s*/?>", "\n\n");
    text = OPENS.matcher(text).replaceAll("\n\n$1");
    text = CLOSES.matcher(text).replaceAll("$1\n\n");
    text = text.replaceAll("(?i)(<hr[^<>]*>)", "$1\n\n");
    StringBuilder out = new StringBuilder();
    for (String part : text.split("\n\\s*\n")) {
      if (!part.isBlank()) {
        boolean block = BLOCK.matcher(part).matches() || isHole(part);
        out.append(block ? part : "<p>" + breaks(part) + "</p>").append('\n');
      }
    }
    String whole = out.toString();
    for (int i = 0; i < kept.size(); i++) {
      whole = whole.replace(HOLE + "" + i + HOLE, kept.get(i));
    }
    return whole;
  }

  private static boolean isHole(String part) {
    String text = part.strip();
    return text.charAt(0) == HOLE && text.charAt(text.length() - 1) == HOLE;
  }

  private static String hole(List<String> kept, String text) {
    kept.add(text);
    return "\n\n" + HOLE + (kept.size() - 1) + HOLE + "\n\n";
  }

  private static String oneLine(String tag) {
    return tag.indexOf('\n') < 0 ? tag : tag.replace('\n', ' ');
  }

  private static String breaks(String paragraph) {
    return paragraph.strip().replaceAll("(?i)(<br\\s*/?>)?[ \\t]*\n", "<br />\n");
  }
}
