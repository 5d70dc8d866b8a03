package dev.candor.markdown;

import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The HTML of one body as it grows, with its slots, its stretches of running text, its words. */
final class HtmlOut {

  private static final boolean[] ESCAPED = new boolean[128];

  static {
    for (char c : "&<>\"\0".toCharArray()) {
      ESCAPED[c] = true;
    }
  }

  private final StringBuilder html;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Integer> runs = new ArrayList<>();
  private int runStart = -1;
  private int runEnd = -1;
  private int quiet;
  private int words;
  private boolean inWord;

  HtmlOut(int room) {
    html = new StringBuilder(room);
  }

  Body body(List<Heading> headings) {
    endRun();
    return new Body(html.toString(), slots, headings, runs, words);
  }

  /** Where the next character will stand. */
  int at() {
    return html.length();
  }

  /** From here on text is no running text, until {@link #resume}. Nests. */
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

  /** A tag between blocks: on a new line, and the end of any word. */
  HtmlOut block(String markup) {
    return line().raw(markup);
  }

  /** Makes sure that what follows stands on a new line. */
  HtmlOut line() {
    int length = html.length();
    if (length > 0 && html.charAt(length - 1) != '\n') {
      html.append('\n');
    }
    inWord = false;
    return this;
  }

  void slot(Slot slot) {
    endRun();
    slots.add(slot);
  }

  /** Just before an id or fragment that stands for a place of this body. */
  HtmlOut localId(Span span) {
    slot(new Slot.LocalId(html.length(), span));
    return this;
  }

  void text(String text) {
    text(InlineText.of(text), 0, text.length());
  }

  /** Visible text: escaped, counted, and part of the running text unless that is paused. */
  void text(InlineText text, int from, int to) {
    int start = html.length();
    if (quiet == 0 && start != runEnd) {
      endRun();
      runStart = start;
    }
    count(text.chars(), from, to);
    escaped(text, from, to);
    if (quiet == 0) {
      runEnd = html.length();
    }
  }

  private void endRun() {
    if (runEnd > runStart) {
      runs.add(runStart);
      runs.add(runEnd);
    }
    runStart = -1;
    runEnd = -1;
  }

  HtmlOut escaped(String text) {
    return escaped(InlineText.of(text), 0, text.length());
  }

  /** Text with what HTML gives a meaning to escaped, in an element or in a quoted attribute. */
  HtmlOut escaped(InlineText text, int from, int to) {
    char[] chars = text.chars();
    int plain = from;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c < 128 && ESCAPED[c]) {
        html.append(text.string(), plain, i).append(escape(c));
        plain = i + 1;
      }
    }
    html.append(text.string(), plain, to);
    return this;
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

  /** Counts the words of text that is shown here by someone else. */
  void count(String text) {
    inWord = false;
    count(text.toCharArray(), 0, text.length());
    inWord = false;
  }

  private void count(char[] text, int from, int to) {
    boolean in = inWord;
    int found = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (in) {
        in = c > ' ' && (c < 128 || !Character.isWhitespace(c));
      } else if (c > ' ' && Character.isLetterOrDigit(c)) {
        in = true;
        found++;
      }
    }
    inWord = in;
    words += found;
  }

  /** A line break or an image ends a word, though no white space stands there. */
  void endWord() {
    inWord = false;
  }

  /** Takes an end tag back, if that is what stands last. */
  boolean reopen(String endTag) {
    int start = html.length() - endTag.length();
    if (start < 0 || !html.substring(start).equals(endTag)) {
      return false;
    }
    html.setLength(start);
    return true;
  }
}
