package dev.candor.content.meaning;

import dev.candor.content.figure.FigureReader;
import dev.candor.diagnostic.Waiver;
import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text counted in records that earlier versions of Candor wrote. It must not change, so
 * that these records stay valid.
 */
final class EarlierMeanings {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern QUOTE = Pattern.compile("(?m)^(?: {0,3}> ?)+");
  private static final Pattern TAG = Pattern.compile("<(/?\\p{Alpha}[^<>\n]*)>");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015]");

  /** Vowel signs of Arabic and Hebrew, which texts may leave out. */
  private static final String POINTS = "\u0591-\u05c7\u064b-\u065f\u0670";

  private static final Pattern KEPT =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}&&[^"
              + POINTS
              + "]]+"
              + "|[%\u066a‰°\\p{Sc}]|[\\p{Sm}&&[^<>|~+=]]"
              + "|[<>](?=\\s?\\p{Nd})|(?<=\\S\\s)[<>](?=\\s)"
              + "|\\+(?=\\p{Nd})|(?<=\\p{Nd})\\+|(?<!~)~(?=\\p{Nd})"
              + "|(?<=\\p{Nd})[./:](?=\\p{Nd})|(?<=\\p{Nd}\\s?)-(?=\\s?\\p{Nd})"
              + "|(?<=[\\s(])-(?=\\p{Nd})");

  private EarlierMeanings() {}

  /** The second edition: words, figures, and the signs that change what a figure says. */
  static String second(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    plain = COMMENT.matcher(plain).replaceAll(EarlierMeanings::shown).toLowerCase(Locale.ROOT);
    plain = QUOTE.matcher(plain).replaceAll("");
    plain = TAG.matcher(plain).replaceAll(" $1 ");
    plain = DASH.matcher(plain).replaceAll("-");
    plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("<=", "≤").replace(">=", "≥");
    StringJoiner kept = new StringJoiner(" ");
    Matcher next = KEPT.matcher(FigureReader.withPlainNumbers(plain));
    while (next.find()) {
      kept.add(next.group());
    }
    return kept.toString();
  }

  private static String shown(MatchResult comment) {
    return Waiver.is(comment.group()) ? "" : Matcher.quoteReplacement(comment.group());
  }

  /** The first edition: letters and digits alone. */
  static String first(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
