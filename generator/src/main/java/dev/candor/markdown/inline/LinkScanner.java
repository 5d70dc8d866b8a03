package dev.candor.markdown.inline;

import java.util.Optional;

/**
 * Reads destinations and titles. Each method takes the offset where something should begin and
 * returns the offset after it, or -1 if it isn't there. No text is scanned often: a destination
 * nests at most 32 parentheses, and a title ends where the next one could begin.
 */
final class LinkScanner {

  private static final int DEEPEST = 32;

  private final InlineText source;
  private final char[] text;
  private final int to;
  private int start;
  private int end;
  private int titleStart = -1;
  private int titleEnd;

  LinkScanner(InlineText source) {
    this.source = source;
    this.text = source.chars();
    this.to = source.to();
  }

  /** The link read last. */
  InlineLink link() {
    return new InlineLink(
        Unescape.all(text, start, end),
        source.source(start),
        source.source(start) + (end - start),
        titleStart < 0 ? Optional.empty() : Optional.of(Unescape.all(text, titleStart, titleEnd)));
  }

  void forgetTitle() {
    titleStart = -1;
  }

  /** {@code (destination "title")}. */
  int inParentheses(int at) {
    int i = CharacterClasses.skipWhitespace(text, at + 1, to);
    forgetTitle();
    if (i < to && text[i] == ')') {
      start = i;
      end = i;
      return i + 1;
    }
    int behind = i < to ? destination(i) : -1;
    if (behind < 0) {
      return -1;
    }
    i = CharacterClasses.skipWhitespace(text, behind, to);
    if (i > behind && i < to && text[i] != ')') {
      i = title(i);
      if (i < 0) {
        return -1;
      }
      i = CharacterClasses.skipWhitespace(text, i, to);
    }
    return i < to && text[i] == ')' ? i + 1 : -1;
  }

  int destination(int at) {
    return text[at] == '<' ? inAngles(at) : bare(at);
  }

  private int inAngles(int at) {
    for (int i = at + 1; i < to; i++) {
      char c = text[i];
      if (c == '>') {
        start = at + 1;
        end = i;
        return i + 1;
      }
      if (c == '<' || c == '\n') {
        return -1;
      }
      if (c == '\\' && i + 1 < to && CharacterClasses.isEscapable(text[i + 1])) {
        i++;
      }
    }
    return -1;
  }

  private int bare(int at) {
    int depth = 0;
    int i = at;
    for (; i < to; i++) {
      char c = text[i];
      if (c <= ' ' || c == 0x7f) {
        break;
      }
      if (c == '\\' && i + 1 < to && CharacterClasses.isEscapable(text[i + 1])) {
        i++;
      } else if (c == '(' && ++depth > DEEPEST) {
        return -1;
      } else if (c == ')' && --depth < 0) {
        break;
      }
    }
    if (depth > 0 || i == at) {
      return -1;
    }
    start = at;
    end = i;
    return i;
  }

  int title(int at) {
    if (at >= to) {
      return -1;
    }
    char open = text[at];
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = at + 1; i < to; i++) {
      char c = text[i];
      if (c == close) {
        titleStart = at + 1;
        titleEnd = i;
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      if (c == '\\' && i + 1 < to && CharacterClasses.isEscapable(text[i + 1])) {
        i++;
      }
    }
    return -1;
  }
}
