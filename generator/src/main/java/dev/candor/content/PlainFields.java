package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Markdown in front matter, whose fields are shown as they are written. */
final class PlainFields {

  static final Rule RULE =
      Rule.warning("plain-field", "Fields are plain text: only the page's own text has Markdown.");

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\*\\*(\\S|\\S.*?\\S)\\*\\*"
              + "|(?<![\\w*])\\*(\\S|[^\\s*][^*]*[^\\s*])\\*(?![\\w*])"
              + "|(?<![\\w_])_([^\\s_]|[^\\s_][^_]*[^\\s_])_(?![\\w_])"
              + "|`([^`]+)`"
              + "|\\[\\[(?:[^\\]|]*\\|)?([^\\]|]+)\\]\\]"
              + "|(?<!!)\\[([^\\]]+)\\]\\([^()]+\\)"
              + "| ?\\[@[^\\]]+\\]");

  private PlainFields() {}

  /** Reports the first markup of each value. */
  static void examine(Map<String, Span> places, Findings findings) {
    String text = findings.file().text();
    TreeMap<String, Span> sorted = new TreeMap<>(places);
    for (Map.Entry<String, Span> place : sorted.entrySet()) {
      Span span = place.getValue();
      if (!hasMark(text, span)) {
        continue;
      }
      String written = text.substring(span.start(), span.end());
      Matcher found = MARKDOWN.matcher(written);
      if (found.find() && !isParent(place.getKey(), sorted)) {
        String mark = found.group().strip();
        int at = span.start() + found.start() + found.group().indexOf(mark);
        String plain = plain(written);
        findings.add(
            RULE,
            Span.of(at, at + mark.length()),
            "readers see this as it is typed: this field shows no Markdown",
            plain.isBlank() || plain.indexOf('\n') >= 0 ? "delete the marks" : "write " + plain);
      }
    }
  }

  /** Whether there is a character that all markup has, as hardly any value does. */
  private static boolean hasMark(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '_' || c == '`' || c == '[') {
        return true;
      }
    }
    return false;
  }

  private static boolean isParent(String key, TreeMap<String, Span> places) {
    return isBefore(key + ".", places) || isBefore(key + "[", places);
  }

  private static boolean isBefore(String start, TreeMap<String, Span> places) {
    String next = places.ceilingKey(start);
    return next != null && next.startsWith(start);
  }

  /** A value without its marks. */
  private static String plain(String written) {
    Matcher found = MARKDOWN.matcher(written);
    return found.replaceAll(
        match -> {
          for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
              return Matcher.quoteReplacement(match.group(group));
            }
          }
          return "";
        });
  }
}
