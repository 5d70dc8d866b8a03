package dev.candor.frontmatter;

import dev.candor.source.Span;

/** Looks at the lines around a place in a text, to find the cause of an error. */
final class ContextLines {

  /** No list in brackets is longer, in characters. */
  private static final int FAR = 4000;

  private final String text;

  ContextLines(String text) {
    this.text = text;
  }

  private int start(int at) {
    return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  }

  private int end(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  boolean isSame(int a, int b) {
    return start(a) == start(b);
  }

  /** The white space at the start of a place's line. */
  Span indent(int at) {
    int from = start(at);
    return Span.of(from, skipBlanks(from));
  }

  boolean hasTabIndent(int at) {
    int tab = text.indexOf('\t', indent(at).start());
    return tab >= 0 && tab < indent(at).end();
  }

  /** A place's line without the white space around it. */
  Span content(int at) {
    return from(indent(at).end());
  }

  /** From a place to the last character of its line that isn't white space. */
  Span from(int at) {
    int end = end(at);
    while (end > at && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return Span.of(at, end);
  }

  int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The first colon of a place's line that makes a key, or -1. */
  int firstColon(int at) {
    int end = end(at);
    for (int i = start(at); i < end; i++) {
      if (text.charAt(i) == ':' && (i + 1 == end || text.charAt(i + 1) <= ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** The last character before a place, on any line, that isn't white space; or -1. */
  int lastBlackBefore(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) <= ' ') {
      i--;
    }
    return i;
  }

  /** The bracket before a place that is still open there, in its paragraph of lines; or -1. */
  int openBracket(int at) {
    int open = 0;
    int comment = comment(start(at));
    for (int i = Math.min(at, text.length()) - 1; i >= 0 && at - i < FAR; i--) {
      char c = text.charAt(i);
      if (c == '\n') {
        comment = comment(start(i));
      }
      if (comment >= 0 && i >= comment) {
        continue;
      }
      if (c == ']' || c == '}') {
        open++;
      } else if ((c == '[' || c == '{') && --open < 0) {
        return i;
      }
    }
    return -1;
  }

  /** From a place to the comma or bracket on its line that ends an item of a list. */
  Span item(int at) {
    Span rest = from(at);
    int end = at;
    while (end < rest.end() && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Span.of(at, Math.max(at, lastBlackBefore(end) + 1));
  }

  /** The sign of a comment behind a place on its line, or -1. */
  int comment(int at) {
    int end = end(at);
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '#' && (i == start(at) || " \t[{,".indexOf(text.charAt(i - 1)) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  /** A place in the nearest line above that isn't blank, or -1. */
  int above(int at) {
    return lastBlackBefore(start(at));
  }

  /** Whether a place's line is an item of a list whose dash has no space after it. */
  boolean isItemWithoutSpace(int at) {
    Span line = content(at);
    return line.length() > 1
        && text.charAt(line.start()) == '-'
        && Character.isLetterOrDigit(text.codePointAt(line.start() + 1));
  }

  /** Whether a line reads like a part of a page's text: four words or more, and no colon. */
  static boolean isProse(String line) {
    return line.indexOf(':') < 0 && line.split(" +").length > 3;
  }
}
