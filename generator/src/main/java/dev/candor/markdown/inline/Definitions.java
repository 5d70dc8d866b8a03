package dev.candor.markdown.inline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What inline content may refer to elsewhere in its file: link reference definitions, where the
 * first with a label wins, and the labels of footnotes.
 */
public final class Definitions {

  private static final int LONGEST_LABEL = 999;

  private final Map<String, InlineLink> links = new HashMap<>();
  private final Set<String> footnotes = new HashSet<>();

  public void addFootnote(String label) {
    footnotes.add(normal(label));
  }

  public boolean hasFootnote(String label) {
    return footnotes.contains(normal(label));
  }

  boolean hasLinks() {
    return !links.isEmpty();
  }

  Optional<InlineLink> link(String label) {
    return links.isEmpty() ? Optional.empty() : Optional.ofNullable(links.get(normal(label)));
  }

  /**
   * Reads the link reference definitions at the start of a paragraph; returns the offset of the
   * text after them.
   */
  public int readFrom(InlineText paragraph) {
    int at = paragraph.from();
    while (at < paragraph.to() && paragraph.chars()[at] == '[') {
      int end = readOne(paragraph, at);
      if (end < 0) {
        return at;
      }
      at = CharacterClasses.skipSpaces(paragraph.chars(), end, paragraph.to());
    }
    return at;
  }

  private int readOne(InlineText paragraph, int at) {
    char[] text = paragraph.chars();
    int to = paragraph.to();
    int close = labelEnd(text, at, to);
    if (close < 0 || close + 1 >= to || text[close + 1] != ':') {
      return -1;
    }
    LinkScanner scanner = new LinkScanner(paragraph);
    int destination = CharacterClasses.skipWhitespace(text, close + 2, to);
    int afterDestination = destination < to ? scanner.destination(destination) : -1;
    if (afterDestination < 0) {
      return -1;
    }
    int titleAt = CharacterClasses.skipWhitespace(text, afterDestination, to);
    int afterTitle = titleAt > afterDestination ? scanner.title(titleAt) : -1;
    int end = afterTitle < 0 ? -1 : lineEnd(text, afterTitle, to);
    if (end < 0) {
      scanner.forgetTitle();
      end = lineEnd(text, afterDestination, to);
    }
    if (end < 0) {
      return -1;
    }
    links.putIfAbsent(normal(paragraph.string(at + 1, close)), scanner.link());
    return end;
  }

  /** The offset after the line end, if only white space comes before it; otherwise -1. */
  private static int lineEnd(char[] text, int at, int to) {
    int i = CharacterClasses.skipSpaces(text, at, to);
    if (i == to) {
      return to;
    }
    return text[i] == '\n' ? i + 1 : -1;
  }

  /** The offset of the {@code ]} that closes a label opened at an offset, or -1. */
  static int labelEnd(char[] text, int at, int to) {
    int limit = Math.min(to, at + LONGEST_LABEL + 2);
    boolean blank = true;
    for (int i = at + 1; i < limit; i++) {
      char c = text[i];
      if (c == ']') {
        return blank ? -1 : i;
      }
      if (c == '[') {
        return -1;
      }
      if (c == '\\' && i + 1 < limit && CharacterClasses.isEscapable(text[i + 1])) {
        i++;
      }
      blank &= c == ' ' || c == '\n' || c == '\t';
    }
    return -1;
  }

  /** A label normalized for comparison: ignoring case and the amount of white space. */
  public static String normal(String label) {
    StringBuilder out = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t') {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(c);
    }
    // twice, because the case folding of Unicode takes "ẞ", "ß" and "SS" for the same
    return out.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
