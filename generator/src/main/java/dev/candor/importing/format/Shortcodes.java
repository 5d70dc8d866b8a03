package dev.candor.importing.format;

import dev.candor.importing.html.PlainHtml;
import dev.candor.importing.model.Source;
import dev.candor.text.HtmlEscape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WordPress's codes in square brackets: those with a meaning as HTML, others as their text. */
final class Shortcodes {

  private static final Pattern CAPTION =
      Pattern.compile("(?is)\\[(?:wp_)?caption([^\\]]*)\\](.*?)\\[/(?:wp_)?caption\\]");

  private static final Pattern IMAGE =
      Pattern.compile("(?is)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$");

  private static final Pattern EMBED = Pattern.compile("(?is)\\[embed[^\\]]*\\](.*?)\\[/embed\\]");

  private static final Pattern ESCAPED = Pattern.compile("\\[\\[([^\\[\\]]*)\\]\\]");

  private static final Pattern CODE =
      Pattern.compile("\\[(/?)([a-zA-Z][a-zA-Z0-9_-]*)((?:\\s[^\\[\\]]*)?)(/?)\\]");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");

  /** Codes of plugins that everybody has. */
  private static final Set<String> KNOWN =
      Set.of(
          "gallery",
          "audio",
          "video",
          "playlist",
          "code",
          "sourcecode",
          "contact-form",
          "contact-form-7",
          "gravityform",
          "wpforms",
          "ninja_form",
          "toc",
          "divider",
          "spacer",
          "button",
          "row",
          "column",
          "quote",
          "tabs",
          "tab",
          "accordion");

  private static final char OPEN = '\uE001';
  private static final char CLOSE = '\uE002';

  private final Source source;
  private final Function<String, String> figureOfId;

  Shortcodes(Source source, Function<String, String> figureOfId) {
    this.source = source;
    this.figureOfId = figureOfId;
  }

  String html(String body) {
    if (body.indexOf('[') < 0) {
      return body;
    }
    String text = ESCAPED.matcher(body).replaceAll(OPEN + "$1" + CLOSE);
    text = CAPTION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(caption(found)));
    text = EMBED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(link(found.group(1))));
    String whole = text;
    text = CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(code(found, whole)));
    return text.replace(OPEN, '[').replace(CLOSE, ']');
  }

  private static String caption(MatchResult found) {
    String said = attribute(found.group(1), "caption");
    Matcher parts = IMAGE.matcher(found.group(2));
    String image = parts.matches() ? parts.group(1) : found.group(2);
    String words = parts.matches() && !parts.group(2).isBlank() ? parts.group(2).strip() : said;
    return "\n\n<figure class=\"wp-caption\">"
        + image
        + "<figcaption>"
        + words.replaceAll("\\s*\n\\s*", " ")
        + "</figcaption></figure>\n\n";
  }

  private static String link(String address) {
    String url = HtmlEscape.of(PlainHtml.unescape(address.strip()));
    return url.startsWith("http") ? "\n\n<a href=\"" + url + "\">" + url + "</a>\n\n" : "";
  }

  private String code(MatchResult found, String body) {
    String name = found.group(2).toLowerCase(Locale.ROOT);
    String attributes = found.group(3);
    if (!isCode(found, name, body)) {
      return found.group();
    }
    if (found.group(1).isEmpty()) {
      source.leaveOut("shortcodes, [" + name + "]");
    }
    return switch (name) {
      case "gallery" -> gallery(attribute(attributes, "ids"));
      case "audio", "video" -> found.group(1).isEmpty() ? media(attributes) : "";
      default -> title(found, body) + (isLayout(name) ? "\n\n" : "");
    };
  }

  /** The title that a code with text in it shows above this text, as a line of its own. */
  private static String title(MatchResult found, String body) {
    boolean begins = found.group(1).isEmpty() && found.group(4).isEmpty();
    boolean encloses = begins && body.contains("[/" + found.group(2) + "]");
    for (String key : encloses ? List.of("title", "heading", "question") : List.<String>of()) {
      String title = attribute(found.group(3), key);
      if (title.matches(".*\\p{L}.*") && !title.matches("(?i)true|false|yes|no|on|off")) {
        return "\n\n<p><strong>" + title + "</strong></p>\n\n";
      }
    }
    return "";
  }

  /** Words in brackets are no code, unless they close, have attributes or a name like a code. */
  private static boolean isCode(MatchResult found, String name, String body) {
    return KNOWN.contains(name)
        || name.indexOf('_') > 0
        || ATTRIBUTE.matcher(found.group(3)).find()
        || body.contains("[/" + found.group(2) + "]");
  }

  private static boolean isLayout(String name) {
    return name.startsWith("et_pb") || name.startsWith("vc_") || name.startsWith("fusion_");
  }

  private String gallery(String ids) {
    StringBuilder images = new StringBuilder("\n\n");
    for (String id : ids.split("[, ]+")) {
      images.append(figureOfId.apply(id)).append("\n\n");
    }
    return images.toString();
  }

  private static String media(String attributes) {
    for (String key :
        Set.of("src", "mp3", "mp4", "m4v", "ogg", "webm").stream().sorted().toList()) {
      String url = attribute(attributes, key);
      if (!url.isEmpty()) {
        return link(url);
      }
    }
    return "";
  }

  private static String attribute(String attributes, String name) {
    Matcher all = ATTRIBUTE.matcher(attributes);
    while (all.find()) {
      if (all.group(1).equalsIgnoreCase(name)) {
        String value = all.group(2) != null ? all.group(2) : all.group(3);
        return value != null ? value : String.valueOf(all.group(4));
      }
    }
    return "";
  }
}
