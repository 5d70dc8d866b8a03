package dev.candor.markdown;

import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import dev.candor.text.Utf8Builder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the HTML of one body, and keeps its slots, its ranges of running text and its word count.
 */
final class HtmlOut {

  /** How to treat each ASCII character: as nothing special, or as one of these. */
  private static final byte[] SORTS = new byte[128];

  private static final byte WORD = 1;
  private static final byte BLANK = 2;
  private static final byte ESCAPED = 3;

  /** The longest escape of one character: that of a quotation mark. */
  private static final int MOST_ESCAPED = 6;

  static {
    for (char c = 0; c < SORTS.length; c++) {
      SORTS[c] = c <= ' ' ? BLANK : Character.isLetterOrDigit(c) ? WORD : 0;
    }
    for (char c : "&<>\"\0".toCharArray()) {
      SORTS[c] = ESCAPED;
    }
  }

  private final Utf8Builder html;
  private final List<Slot> slots = new ArrayList<>();
  private int[] runs = new int[64];
  private int runsSize;
  private int runStart = -1;
  private int runEnd = -1;
  private int quiet;
  private int words;
  private boolean inWord;

  HtmlOut(int room) {
    html = new Utf8Builder(room);
  }

  /** The body, with where its opening paragraph is. */
  Body body(List<Heading> headings, Body.Opening opening) {
    endRun();
    List<Integer> offsets = Arrays.stream(runs, 0, runsSize).boxed().toList();
    return new Body(html.toUtf8(), slots, headings, offsets, words, opening);
  }

  /** How many words were written so far. */
  int words() {
    return words;
  }

  /** The offset of the next character. */
  int at() {
    return html.length();
  }

  /** Text from here until {@link #resume} doesn't count as running text. Calls may be nested. */
  void pause() {
    quiet++;
  }

  void resume() {
    quiet--;
  }

  HtmlOut raw(String markup) {
    html.append(markup);
    return this;
  }

  HtmlOut raw(char c) {
    html.append(c);
    return this;
  }

  HtmlOut raw(int number) {
    html.append(number);
    return this;
  }

  /** Writes a block's tag on a new line; it also ends a word. */
  HtmlOut block(String markup) {
    return line().raw(markup);
  }

  /** Starts a new line unless the output is already at the beginning of one. */
  HtmlOut line() {
    if (html.length() > 0 && !html.endsWith('\n')) {
      html.append('\n');
    }
    inWord = false;
    return this;
  }

  void slot(Slot slot) {
    endRun();
    slots.add(slot);
  }

  /** A slot for a message in the page's language. */
  HtmlOut word(String key, String number, Span span) {
    slot(new Slot.Word(html.length(), span, key, number));
    return this;
  }

  /** Marks the place just before an id or fragment that belongs to this body. */
  HtmlOut localId(Span span) {
    slot(new Slot.LocalId(html.length(), span));
    return this;
  }

  void text(String text) {
    text(InlineText.of(text), 0, text.length());
  }

  /** Visible text: escaped, counted, and part of the running text unless paused. */
  void text(InlineText text, int from, int to) {
    int start = html.length();
    if (quiet == 0 && start != runEnd) {
      endRun();
      runStart = start;
    }
    escaped(text, from, to);
    if (quiet == 0) {
      runEnd = html.length();
    }
  }

  private void endRun() {
    if (runEnd > runStart) {
      if (runsSize == runs.length) {
        runs = Arrays.copyOf(runs, 2 * runsSize);
      }
      runs[runsSize++] = runStart;
      runs[runsSize++] = runEnd;
    }
    runStart = -1;
    runEnd = -1;
  }

  /** The text of an attribute: escaped, but not counted, because it isn't shown. */
  HtmlOut attribute(String text) {
    int before = words;
    escaped(InlineText.of(text), 0, text.length());
    words = before;
    inWord = false;
    return this;
  }

  /** Escapes the characters that are special in HTML, and counts the words. */
  private void escaped(InlineText text, int from, int to) {
    char[] chars = text.chars();
    byte[] out = html.room(MOST_ESCAPED * (to - from));
    int at = html.length();
    boolean in = inWord;
    int begun = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c >= SORTS.length) {
        byte sort = sort(c);
        begun += sort == WORD && !in ? 1 : 0;
        in = sort == WORD || in && sort != BLANK;
        at = Utf8Builder.encode(chars, i, to, out, at);
        i += Utf8Builder.isPair(chars, i, to) ? 1 : 0;
        continue;
      }
      byte sort = SORTS[c];
      if (sort == WORD) {
        if (!in) {
          begun++;
          in = true;
        }
      } else if (sort == BLANK) {
        in = false;
      } else if (sort == ESCAPED) {
        html.setLength(at);
        html.append(escape(c));
        at = html.length();
        continue;
      }
      out[at++] = (byte) c;
    }
    html.setLength(at);
    inWord = in;
    words += begun;
  }

  private static byte sort(char c) {
    return Character.isLetterOrDigit(c) ? WORD : Character.isWhitespace(c) ? BLANK : 0;
  }

  /** Text of a block of code: escaped, not counted. */
  void code(InlineText text, int from, int to) {
    int before = words;
    escaped(text, from, to);
    words = before;
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "\ufffd";
    };
  }

  /** Counts the words of text that is written elsewhere but shown here. */
  void count(String text) {
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      byte sort = text.charAt(i) < SORTS.length ? SORTS[text.charAt(i)] : sort(text.charAt(i));
      words += sort == WORD && !in ? 1 : 0;
      in = sort == WORD || in && sort != BLANK;
    }
    inWord = false;
  }

  /** Ends a word at a line break or an image, which are not white space. */
  void endWord() {
    inWord = false;
  }

  /** Removes an end tag if it is the last thing written. */
  boolean reopen(String endTag) {
    if (!html.endsWith(endTag)) {
      return false;
    }
    html.setLength(html.length() - endTag.length());
    return true;
  }
}
