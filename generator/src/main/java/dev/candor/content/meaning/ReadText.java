package dev.candor.content.meaning;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as its readers take it in: without comments and invisible characters; with one kind of
 * dash, apostrophe and space; and with marks for the structure that says something, such as the
 * columns of a table.
 */
final class ReadText {

  /** The beginning and the end of a heading, the end of a callout, the border of a cell. */
  static final String MARKS = "\u0001-\u0004";

  private static final String HEADING_BEGINS = "\u0001";
  private static final String HEADING_ENDS = "\u0002";
  private static final String CALLOUT_ENDS = "\u0003";
  private static final String CELL = "\u0004";

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  /** Soft hyphens, marks of direction, vowel signs that Arabic and Hebrew may leave out. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cf}[\\p{Cc}&&[^\\t\\n]]\ufe00-\ufe0f\u0640\u064b-\u065f\u0670"
              + "[\u0591-\u05c7&&\\p{Mn}]]");

  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern APOSTROPHE =
      Pattern.compile("(?<=[\\p{L}\\p{M}])[\u2018\u2019\u02bc](?=\\p{L})");
  private static final Pattern CALLOUT = Pattern.compile("(?s)^\\s{0,3}> ?\\[!.*");
  private static final Pattern QUOTE = Pattern.compile("(?m)^(?: {0,3}> ?)+");
  private static final Pattern TAG = Pattern.compile("<(/?\\p{Alpha}[^<>\n:@]*)>");
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+(.*)$");
  private static final Pattern RULED =
      Pattern.compile(
          "(?m)^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|[-: \\t]*$");
  private static final Pattern EDGES = Pattern.compile("(?m)^[ \\t]*\\||\\|[ \\t]*$");
  private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\||\n");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\d*])\\*+|\\*+(?![\\d*])|(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])");

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("&nbsp;", " "),
          Map.entry("&#160;", " "),
          Map.entry("&thinsp;", " "),
          Map.entry("&shy;", ""),
          Map.entry("&ndash;", "-"),
          Map.entry("&mdash;", "-"),
          Map.entry("&minus;", "-"),
          Map.entry("&rsquo;", "\u2019"),
          Map.entry("&times;", "×"),
          Map.entry("&plusmn;", "±"),
          Map.entry("&lt;", "<"),
          Map.entry("&gt;", ">"),
          Map.entry("&le;", "≤"),
          Map.entry("&ge;", "≥"),
          Map.entry("<=", "≤"),
          Map.entry(">=", "≥"),
          Map.entry("+/-", "±"),
          Map.entry("\u00b5", "\u03bc"));

  private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,8};|[<>]=|\\+/[-\u2212]|\u00b5");

  private ReadText() {}

  /** A field or a paragraph as readers take it in. */
  static String of(String written) {
    String text =
        COMMENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll("");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(e -> ENTITIES.getOrDefault(plain(e.group()), e.group()));
    text = SPACE.matcher(text).replaceAll(" ");
    text = DASH.matcher(text).replaceAll("-");
    text = APOSTROPHE.matcher(text).replaceAll("'");
    boolean callout = CALLOUT.matcher(text).matches();
    text = QUOTE.matcher(text).replaceAll("") + (callout ? CALLOUT_ENDS : "");
    text = TAG.matcher(text).replaceAll(" $1 ");
    text = HEADING.matcher(text).replaceAll(HEADING_BEGINS + "$1" + HEADING_ENDS);
    return withCells(text);
  }

  /** Words without the marks of emphasis on or within them. */
  static String withoutEmphasis(String words) {
    return EMPHASIS.matcher(words).replaceAll("");
  }

  private static String plain(String sign) {
    return sign.replace('\u2212', '-');
  }

  /**
   * With a mark at each border of a cell, if it is a table: a dose in another column is another.
   */
  private static String withCells(String text) {
    if (!RULED.matcher(text).find()) {
      return text;
    }
    String rows = EDGES.matcher(RULED.matcher(text).replaceAll("")).replaceAll("");
    return BORDER.matcher(rows).replaceAll(CELL);
  }
}
