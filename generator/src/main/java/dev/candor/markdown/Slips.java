package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Tokens;
import dev.candor.source.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what an author meant as markup and Markdown reads as text, so that readers would see it as
 * it was typed.
 */
final class Slips {

  private static final String BULLETS = "•‣◦▪●·";

  /** What begins a line that may be meant as an item of a list or as a callout. */
  private static final String MARKS = "-:!?0123456789";

  private static final Pattern SPLIT_LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\n]+)\\] \\(\u0001+\\)|\\(([^()\\n]+)\\)\\[(?:\u0001+|https?://[^\\]\\s]+)\\]");
  private static final Pattern SPACED_LINK =
      Pattern.compile(
          "(!?)\\[([^\\[\\]\\n]*)\\]\\(([^()\\n\"]*[/.\\\\][^()\\n\"]*?)( +\"[^\"\\n]*\")?\\)");
  private static final Pattern HALF_REFERENCE =
      Pattern.compile("(?<![\\[\u0000])\\[([^\\[\\]\\n]+)\\]\\]");
  private static final Pattern ESCAPED_REFERENCE =
      Pattern.compile("\u0000\\[\u0000\\[([^\\[\\]\\n\u0000]+)\u0000\\]\u0000\\]");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*(?=[^\\s*])|(?<=[^\\s*])\\*\\*");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{2,6})([^\\s#].*)$");
  private static final Pattern DEEP_HEADING = Pattern.compile("(?m)^#{7,}[ \\t]*(\\S.*)$");
  private static final Pattern BULLET = Pattern.compile("(?m)^[" + BULLETS + "][ \\t\u00a0]*(.*)$");

  /** Two lines or more, of which a word processor made a list. */
  private static final Pattern LONG_DASH =
      Pattern.compile("(?m)^–[ \\t\u00a0]+(.*)$(?=\n–[ \\t\u00a0])");

  private static final Pattern DASH = Pattern.compile("(?m)^-(\\p{L}.*)$");
  private static final Pattern STAR = Pattern.compile("(?m)^\\*([\\p{L}\\p{N}][^*\\n]*)$");
  private static final Pattern NUMBER = Pattern.compile("(?m)^[0-9]{1,2}[.)](\\p{L}.*)$");

  /** Callouts of other tools: {@code ::: note}, {@code !!! note}, {@code ??? note}. */
  private static final Pattern ADMONITION =
      Pattern.compile("(?m)^(?::{3,}|!!!|\\?{3}\\+?)[ \\t]*\\{?\\.?([A-Za-z]+).*$");

  private static final Pattern CALLOUT = Pattern.compile("^\\[!([A-Z]+)\\]");

  private final Findings findings;
  private boolean listReported;

  Slips(Findings findings) {
    this.findings = findings;
  }

  /** Examines the inline content of a block; the marks at line starts only of a paragraph. */
  void examine(InlineText source, Tokens tokens, boolean paragraph) {
    if (!isSuspect(source, tokens)) {
      return;
    }
    Text text = new Text(source, LeftoverText.of(source, tokens));
    UnreadCitations.find(text, findings);
    links(text);
    references(text);
    Matcher stars = EMPHASIS.matcher(text.left);
    if (stars.find()) {
      report(
          MarkdownRules.OPEN_EMPHASIS,
          text.span(stars.start(), stars.end()),
          "readers see these asterisks: nothing pairs with them",
          "put ** directly before the first and after the last word, or write \\*\\*");
    }
    if (paragraph) {
      lineStarts(text);
    }
  }

  /** A block's text, and what of it readers see as typed. */
  record Text(InlineText source, String left) {

    Span span(int start, int end) {
      int from = source.from();
      return Span.of(source.source(from + start), source.source(from + end - 1) + 1);
    }

    String written(int start, int end) {
      return source.string(source.from() + start, source.from() + end);
    }
  }

  /** Whether it is worth looking closely, as it is for few blocks. */
  private static boolean isSuspect(InlineText source, Tokens tokens) {
    for (int token = 0; token < tokens.size(); token++) {
      switch (tokens.kind(token)) {
        case LINK_START, IMAGE_START -> {
          if (tokens.partner(token) < 0) {
            return true;
          }
        }
        case DELIMITER -> {
          int left = tokens.delimiters().left(tokens.delimiter(token));
          if (left > 1 || left > 0 && isFirst(source, tokens.start(token))) {
            return true;
          }
        }
        case TEXT -> {
          if (isSuspect(source, tokens.start(token), tokens.end(token))) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isSuspect(InlineText source, int from, int to) {
    char[] chars = source.chars();
    for (int i = from; i < to; i++) {
      char c = chars[i];
      boolean plain = c >= 'a' && c <= 'z' || c == ' '; // as nearly all are
      if (!plain && isSuspect(c, source, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspect(char c, InlineText source, int at) {
    return switch (c) {
      case '@', '#', '[', ']', ')' -> true;
      case '–' -> isFirst(source, at);
      default -> c < 128 ? MARKS.indexOf(c) >= 0 && isFirst(source, at) : BULLETS.indexOf(c) >= 0;
    };
  }

  private static boolean isFirst(InlineText source, int at) {
    return at == source.from() || source.chars()[at - 1] == '\n';
  }

  private void links(Text text) {
    Matcher split = SPLIT_LINK.matcher(text.left);
    while (split.find()) {
      boolean reversed = split.group(1) == null;
      String words = reversed ? split.group(2) : split.group(1);
      int address = split.start() + words.length() + (reversed ? 3 : 4);
      report(
          MarkdownRules.UNREAD_LINK,
          text.span(split.start(), split.end()),
          "readers see these brackets: this isn't read as a link",
          "write [" + words + "](" + text.written(address, split.end() - 1) + ")");
    }
    Matcher spaced = SPACED_LINK.matcher(text.left);
    while (spaced.find()) {
      boolean image = !spaced.group(1).isEmpty();
      String path = spaced.group(3).strip();
      if (path.indexOf(' ') < 0) {
        continue;
      }
      String title = spaced.group(4) == null ? "" : spaced.group(4);
      report(
          MarkdownRules.UNREAD_LINK,
          text.span(spaced.start(), spaced.end()),
          "this isn't read as " + (image ? "an image" : "a link") + ": its address has a space",
          "write " + spaced.group(1) + "[" + spaced.group(2) + "](<" + path + ">" + title + ")");
    }
  }

  private void references(Text text) {
    Matcher half = HALF_REFERENCE.matcher(text.left);
    while (half.find()) {
      int open = text.left.lastIndexOf("[[", half.start());
      if (open >= 0 && text.left.indexOf("]]", open) == half.end() - 2) {
        continue; // it closes a reference that is faulty, and reported
      }
      report(
          MarkdownRules.OPEN_REFERENCE,
          text.span(half.start(), half.end()),
          "this reference begins with one bracket and ends with two",
          "write [[" + half.group(1) + "]]");
    }
    Matcher escaped = ESCAPED_REFERENCE.matcher(text.left);
    while (escaped.find()) {
      report(
          MarkdownRules.ESCAPED_REFERENCE,
          text.span(escaped.start(), escaped.end()),
          "the backslashes make this text, not a reference",
          "write [["
              + escaped.group(1)
              + "]]; to show the brackets, write `[["
              + escaped.group(1)
              + "]]`");
    }
  }

  private void lineStarts(Text text) {
    Matcher callout = CALLOUT.matcher(text.left);
    if (callout.find() && Callout.KINDS.contains(callout.group(1))) {
      report(
          MarkdownRules.UNKNOWN_CALLOUT,
          text.span(0, callout.end()),
          "readers see this as it is typed: a callout is a quote",
          "write > " + callout.group() + ", and begin each line of its text with >");
    }
    Matcher foreign = ADMONITION.matcher(text.left);
    while (foreign.find()) {
      String kind = foreign.group(1).toUpperCase(Locale.ROOT);
      String ours = Suggestion.nearest(kind, Callout.KINDS).orElse("NOTE");
      report(
          MarkdownRules.UNKNOWN_CALLOUT,
          text.span(foreign.start(), foreign.end()),
          "readers see this as it is typed: a callout is a quote",
          "write > [!" + ours + "], and begin each line of its text with >");
    }
    headings(text);
    list(text, BULLET.matcher(text.left), "this isn't read as a list");
    list(text, LONG_DASH.matcher(text.left), "this isn't read as a list");
    list(text, DASH.matcher(text.left), "this isn't read as a list: a space is missing");
    list(text, STAR.matcher(text.left), "this isn't read as a list: a space is missing");
    Matcher number = NUMBER.matcher(text.left);
    if (!listReported && number.find()) {
      listReported = true;
      String sign = text.written(number.start(), number.start(1));
      report(
          MarkdownRules.UNREAD_LIST,
          text.span(number.start(), number.end()),
          "this isn't read as a list: a space is missing",
          "write " + sign + " " + number.group(1) + ", and the other items in the same way");
    }
  }

  private void headings(Text text) {
    Matcher heading = HEADING.matcher(text.left);
    while (heading.find()) {
      report(
          MarkdownRules.UNREAD_HEADING,
          text.span(heading.start(), heading.end()),
          "this isn't read as a heading: a space is missing",
          "write " + heading.group(1) + " " + heading.group(2));
    }
    Matcher deep = DEEP_HEADING.matcher(text.left);
    while (deep.find()) {
      report(
          MarkdownRules.UNREAD_HEADING,
          text.span(deep.start(), deep.end()),
          "this isn't read as a heading: it has more than six #",
          "write ### " + deep.group(1));
    }
  }

  /** Reports the first item of all the lists of a page. */
  private void list(Text text, Matcher item, String message) {
    if (!listReported && item.find() && !item.group(1).isBlank()) {
      listReported = true;
      String rest = text.written(item.start(1), item.end(1)).strip();
      report(
          MarkdownRules.UNREAD_LIST,
          text.span(item.start(), item.end()),
          message,
          "write - " + rest + ", and the other items in the same way");
    }
  }

  private void report(Rule rule, Span span, String message, String remedy) {
    findings.add(rule, span, message, remedy);
  }
}
