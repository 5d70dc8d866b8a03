package dev.candor.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Corrects what pastes and word processors leave in a page, and nothing that needs a decision. */
public final class Tidy {

  private static final Pattern CURLY_VALUE =
      Pattern.compile("^([ ]*(?:- )?[A-Za-z][A-Za-z0-9]*: +|[ ]*- +)[“„]([^“”„]*)[”“][ \\t]*$");
  private static final Pattern BULLET = Pattern.compile("^([ ]*)[•‣◦▪●·][ \\t\u00a0]*(?=\\S)");
  private static final Pattern HEADING = Pattern.compile("^(#{2,6})(?=[^\\s#])");
  private static final Pattern ESCAPED =
      Pattern.compile("\\\\\\[\\\\\\[([^\\[\\]\\\\]+)\\\\\\]\\\\\\]");
  private static final Pattern ESCAPED_KEYS =
      Pattern.compile("\\\\\\[(@[a-z0-9-]+(?:; *@[a-z0-9-]+)*)\\\\\\]");
  private static final Pattern GOOGLE =
      Pattern.compile(
          "https?://(?:www\\.)?google\\.[a-z.]+/url\\?(?:[^)\\s#]*&)?(?:q|url)=([^&)\\s]+)[^)\\s]*");
  private static final Pattern NO_BREAK = Pattern.compile("(?<![«\\d])\u00a0(?![»:;!?%\\d])");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00ad\u2060\ufeff]|(?<![\u0e00-\u17ff])\u200b");

  private Tidy() {}

  /** The text of a page or a data file, tidied; the same text if there is nothing to do. */
  public static String of(String text, boolean page) {
    String[] lines = text.split("\n", -1);
    boolean front = !page || lines[0].strip().equals("---");
    boolean code = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean fence =
          line.stripLeading().startsWith("```") || line.stripLeading().startsWith("~~~");
      if (page && front && i > 0 && line.strip().equals("---")) {
        front = false;
      } else if (front) {
        lines[i] = inFields(line);
      } else if (fence) {
        code = !code;
      } else if (!code) {
        lines[i] = inText(line);
      }
    }
    return String.join("\n", lines);
  }

  /** The text of a page below its fields, tidied. */
  public static String ofText(String text) {
    return of("\n" + text, true).substring(1);
  }

  /** An address without the detour that Google makes of it when it is copied. */
  public static String withoutDetour(String address) {
    return GOOGLE.matcher(address).replaceAll(Tidy::target);
  }

  private static String inFields(String line) {
    String plain = withoutInvisible(line);
    Matcher curly = CURLY_VALUE.matcher(plain);
    return curly.find() ? curly.group(1) + YamlText.of(curly.group(2)) : plain;
  }

  private static String inText(String line) {
    String plain = withoutInvisible(line);
    plain = BULLET.matcher(plain).replaceFirst("$1- ");
    plain = HEADING.matcher(plain).replaceFirst("$1 ");
    plain = ESCAPED.matcher(plain).replaceAll("[[$1]]");
    plain = ESCAPED_KEYS.matcher(plain).replaceAll("[$1]");
    return GOOGLE.matcher(plain).replaceAll(Tidy::target);
  }

  private static String withoutInvisible(String line) {
    return NO_BREAK.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" ");
  }

  private static String target(MatchResult google) {
    String address = google.group(1);
    try {
      address = URLDecoder.decode(address.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return Matcher.quoteReplacement(google.group());
    }
    boolean usable =
        address.startsWith("http") && address.indexOf(' ') < 0 && address.indexOf(')') < 0;
    return Matcher.quoteReplacement(usable ? address : google.group());
  }
}
