package dev.candor.markdown.inline;

import static dev.candor.markdown.inline.CharacterClasses.isDigit;
import static dev.candor.markdown.inline.CharacterClasses.isLetter;

/**
 * Finds what begins with {@code <}: automatic links and tags. Each method takes the offset of the
 * {@code <} and returns the offset after the {@code >}, or -1. Remembers which ends don't occur any
 * more, so that many openings without an end aren't searched over and over.
 */
public final class TagScanner {

  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;
  private static final String MAIL = ".!#$%&'*+/=?^_`{|}~-";

  private final char[] text;
  private final int to;
  private boolean noComment;
  private boolean noInstruction;
  private boolean noCdata;
  private boolean noDeclaration;

  public TagScanner(InlineText source) {
    this.text = source.chars();
    this.to = source.to();
  }

  /** {@code <scheme:...>}. */
  int address(int at) {
    int i = at + 1;
    if (i >= to || !isLetter(text[i])) {
      return -1;
    }
    while (i < to && (isLetter(text[i]) || isDigit(text[i]) || isIn("+.-", i))) {
      i++;
    }
    int length = i - at - 1;
    if (length < 2 || length > LONGEST_SCHEME || i >= to || text[i] != ':') {
      return -1;
    }
    while (i < to && text[i] > ' ' && text[i] != '<' && text[i] != '>') {
      i++;
    }
    return i < to && text[i] == '>' ? i + 1 : -1;
  }

  /** {@code <someone@example.org>}. */
  int mail(int at) {
    int i = at + 1;
    while (i < to && (isLetter(text[i]) || isDigit(text[i]) || isIn(MAIL, i))) {
      i++;
    }
    if (i == at + 1 || i >= to || text[i] != '@') {
      return -1;
    }
    do {
      int label = ++i;
      while (i < to && (isLetter(text[i]) || isDigit(text[i]) || isIn("-", i))) {
        i++;
      }
      if (i == label || i - label > LONGEST_LABEL || text[label] == '-' || text[i - 1] == '-') {
        return -1;
      }
    } while (i < to && text[i] == '.');
    return i < to && text[i] == '>' ? i + 1 : -1;
  }

  private boolean isIn(String set, int at) {
    return set.indexOf(text[at]) >= 0;
  }

  /** Any HTML tag, comment, processing instruction, declaration or CDATA section. */
  public int tag(int at) {
    if (at + 1 >= to) {
      return -1;
    }
    char c = text[at + 1];
    if (isLetter(c)) {
      return openTag(at + 1);
    }
    if (c == '/') {
      int i = name(at + 2);
      i = i < 0 ? -1 : CharacterClasses.skipWhitespace(text, i, to);
      return i >= 0 && i < to && text[i] == '>' ? i + 1 : -1;
    }
    if (c == '?') {
      int end = noInstruction ? -1 : find("?>", at + 2);
      noInstruction = end < 0;
      return end;
    }
    return c == '!' ? declaration(at) : -1;
  }

  private int declaration(int at) {
    if (isAt("<!-->", at)) {
      return at + 5;
    }
    if (isAt("<!--->", at)) {
      return at + 6;
    }
    if (isAt("<!--", at)) {
      int end = noComment ? -1 : find("-->", at + 4);
      noComment = end < 0;
      return end;
    }
    if (isAt("<![CDATA[", at)) {
      int end = noCdata ? -1 : find("]]>", at + 9);
      noCdata = end < 0;
      return end;
    }
    if (at + 2 < to && isLetter(text[at + 2])) {
      int end = noDeclaration ? -1 : find(">", at + 3);
      noDeclaration = end < 0;
      return end;
    }
    return -1;
  }

  private boolean isAt(String part, int at) {
    if (at + part.length() > to) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (text[at + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int find(String end, int at) {
    for (int i = at; i + end.length() <= to; i++) {
      if (isAt(end, i)) {
        return i + end.length();
      }
    }
    return -1;
  }

  private int name(int at) {
    if (at >= to || !isLetter(text[at])) {
      return -1;
    }
    int i = at + 1;
    while (i < to && (isLetter(text[i]) || isDigit(text[i]) || isIn("-", i))) {
      i++;
    }
    return i;
  }

  private int openTag(int at) {
    int i = name(at);
    while (i < to) {
      int next = CharacterClasses.skipWhitespace(text, i, to);
      if (next >= to) {
        return -1;
      }
      char c = text[next];
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return next + 1 < to && text[next + 1] == '>' ? next + 2 : -1;
      }
      i = next > i ? attribute(next) : -1;
      if (i < 0) {
        return -1;
      }
    }
    return -1;
  }

  private int attribute(int at) {
    char first = text[at];
    if (!isLetter(first) && first != '_' && first != ':') {
      return -1;
    }
    int i = at + 1;
    while (i < to && (isLetter(text[i]) || isDigit(text[i]) || isIn("_:.-", i))) {
      i++;
    }
    int equals = CharacterClasses.skipWhitespace(text, i, to);
    if (equals >= to || text[equals] != '=') {
      return i;
    }
    return value(CharacterClasses.skipWhitespace(text, equals + 1, to));
  }

  private int value(int at) {
    if (at >= to) {
      return -1;
    }
    char quote = text[at];
    if (quote == '"' || quote == '\'') {
      return find(String.valueOf(quote), at + 1);
    }
    int i = at;
    while (i < to && text[i] > ' ' && !isIn("\"'=<>`", i)) {
      i++;
    }
    return i > at ? i : -1;
  }
}
