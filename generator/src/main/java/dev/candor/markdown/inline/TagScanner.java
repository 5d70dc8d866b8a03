package dev.candor.markdown.inline;

import static dev.candor.markdown.inline.Characters.isDigit;
import static dev.candor.markdown.inline.Characters.isLetter;

/**
 * Finds what begins with {@code <}: automatic links and tags. Each method takes the offset of the
 * {@code <} and gives the offset behind the {@code >}, or -1. Remembers which ends don't come any
 * more, so that many openings without an end are not searched over and over.
 */
public final class TagScanner {

  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;
  private static final String MAIL = ".!#$%&'*+/=?^_`{|}~-";

  private final String text;
  private final int to;
  private boolean noComment;
  private boolean noInstruction;
  private boolean noCdata;
  private boolean noDeclaration;

  public TagScanner(InlineText source) {
    this.text = source.text();
    this.to = source.to();
  }

  /** {@code <scheme:...>}. */
  int address(int at) {
    int i = at + 1;
    if (i >= to || !isLetter(text.charAt(i))) {
      return -1;
    }
    while (i < to && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isIn("+.-", i))) {
      i++;
    }
    int length = i - at - 1;
    if (length < 2 || length > LONGEST_SCHEME || i >= to || text.charAt(i) != ':') {
      return -1;
    }
    while (i < to && text.charAt(i) > ' ' && text.charAt(i) != '<' && text.charAt(i) != '>') {
      i++;
    }
    return i < to && text.charAt(i) == '>' ? i + 1 : -1;
  }

  /** {@code <someone@example.org>}. */
  int mail(int at) {
    int i = at + 1;
    while (i < to && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isIn(MAIL, i))) {
      i++;
    }
    if (i == at + 1 || i >= to || text.charAt(i) != '@') {
      return -1;
    }
    do {
      int label = ++i;
      while (i < to && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isIn("-", i))) {
        i++;
      }
      if (i == label
          || i - label > LONGEST_LABEL
          || text.charAt(label) == '-'
          || text.charAt(i - 1) == '-') {
        return -1;
      }
    } while (i < to && text.charAt(i) == '.');
    return i < to && text.charAt(i) == '>' ? i + 1 : -1;
  }

  private boolean isIn(String set, int at) {
    return set.indexOf(text.charAt(at)) >= 0;
  }

  /** Any HTML tag, comment, processing instruction, declaration or CDATA section. */
  public int tag(int at) {
    if (at + 1 >= to) {
      return -1;
    }
    char c = text.charAt(at + 1);
    if (isLetter(c)) {
      return openTag(at + 1);
    }
    if (c == '/') {
      int i = name(at + 2);
      i = i < 0 ? -1 : Characters.skipWhitespace(text, i, to);
      return i >= 0 && i < to && text.charAt(i) == '>' ? i + 1 : -1;
    }
    if (c == '?') {
      int end = noInstruction ? -1 : find("?>", at + 2);
      noInstruction = end < 0;
      return end;
    }
    return c == '!' ? declaration(at) : -1;
  }

  private int declaration(int at) {
    if (text.startsWith("<!-->", at) && at + 5 <= to) {
      return at + 5;
    }
    if (text.startsWith("<!--->", at) && at + 6 <= to) {
      return at + 6;
    }
    if (text.startsWith("<!--", at)) {
      int end = noComment ? -1 : find("-->", at + 4);
      noComment = end < 0;
      return end;
    }
    if (text.startsWith("<![CDATA[", at)) {
      int end = noCdata ? -1 : find("]]>", at + 9);
      noCdata = end < 0;
      return end;
    }
    if (at + 2 < to && isLetter(text.charAt(at + 2))) {
      int end = noDeclaration ? -1 : find(">", at + 3);
      noDeclaration = end < 0;
      return end;
    }
    return -1;
  }

  private int find(String end, int at) {
    for (int i = at; i + end.length() <= to; i++) {
      if (text.startsWith(end, i)) {
        return i + end.length();
      }
    }
    return -1;
  }

  private int name(int at) {
    if (at >= to || !isLetter(text.charAt(at))) {
      return -1;
    }
    int i = at + 1;
    while (i < to && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isIn("-", i))) {
      i++;
    }
    return i;
  }

  private int openTag(int at) {
    int i = name(at);
    while (i < to) {
      int next = Characters.skipWhitespace(text, i, to);
      if (next >= to) {
        return -1;
      }
      char c = text.charAt(next);
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return next + 1 < to && text.charAt(next + 1) == '>' ? next + 2 : -1;
      }
      i = next > i ? attribute(next) : -1;
      if (i < 0) {
        return -1;
      }
    }
    return -1;
  }

  private int attribute(int at) {
    char first = text.charAt(at);
    if (!isLetter(first) && first != '_' && first != ':') {
      return -1;
    }
    int i = at + 1;
    while (i < to && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isIn("_:.-", i))) {
      i++;
    }
    int equals = Characters.skipWhitespace(text, i, to);
    if (equals >= to || text.charAt(equals) != '=') {
      return i;
    }
    return value(Characters.skipWhitespace(text, equals + 1, to));
  }

  private int value(int at) {
    if (at >= to) {
      return -1;
    }
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      return find(String.valueOf(quote), at + 1);
    }
    int i = at;
    while (i < to && text.charAt(i) > ' ' && !isIn("\"'=<>`", i)) {
      i++;
    }
    return i > at ? i : -1;
  }
}
