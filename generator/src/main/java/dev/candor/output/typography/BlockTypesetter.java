package dev.candor.output.typography;

import dev.candor.text.Utf8;
import dev.candor.text.Utf8Builder;

/**
 * Sets the text of one block after the other: what a quotation mark becomes depends on the
 * characters around it, across the tags within the block. Whatever never changes is copied in runs.
 */
final class BlockTypesetter {

  /** The two spaces of French at which no line breaks. */
  private static final char NARROW = '\u202f';

  private static final char WIDE = '\u00a0';

  /** For text and for markup, not in French and in French: the bytes that may have to change. */
  private static final boolean[][] MATTERS = {
    matters(false, false), matters(false, true), matters(true, false), matters(true, true)
  };

  private final ShownCharacters in;
  private final byte[] source;
  private final boolean markup;
  private final boolean french;
  private final boolean[] matters;
  private final QuoteSetter quotes;
  private final Utf8Builder out;

  /** The character before, or a space at the beginning of a block. */
  private char previous = ' ';

  /** The last character before that isn't a space; a space at the beginning of a block. */
  private char word = ' ';

  BlockTypesetter(byte[] source, String language, boolean markup) {
    this.in = new ShownCharacters(source, markup);
    this.source = source;
    this.markup = markup;
    this.french = Typesetter.base(language).equals("fr");
    this.matters = MATTERS[(markup ? 2 : 0) + (french ? 1 : 0)];
    this.quotes = new QuoteSetter(in, language);
    this.out = new Utf8Builder(source.length + source.length / 16);
  }

  /** Where the text goes, and the markup around it. */
  Utf8Builder out() {
    return out;
  }

  String all() {
    int at = 0;
    while (at < source.length) {
      at = text(at);
    }
    return out.toUtf8().toString();
  }

  /** Begins a block. */
  void begin() {
    previous = ' ';
    word = ' ';
    quotes.begin();
  }

  /** Goes on after something in the block that looks like this character. */
  void follow(char like) {
    previous = like;
    word = like == ' ' ? word : like;
  }

  /** Sets text from an offset up to the next tag, and returns the offset of that. */
  int text(int from) {
    int at = from;
    while (at < source.length && !(markup && source[at] == '<')) {
      int end = endOfRun(at);
      at = end > at ? copyRun(at, end) : character(at);
    }
    return at;
  }

  /** The offset of the next character that may have to change, or that is no plain character. */
  private int endOfRun(int from) {
    byte[] bytes = source;
    boolean[] stops = matters;
    int at = from;
    while (at < bytes.length && !stops[bytes[at] & 0xff]) {
      at++;
    }
    return at;
  }

  /** For each byte, whether what it begins may have to change. */
  private static boolean[] matters(boolean markup, boolean french) {
    boolean[] stops = new boolean[256];
    String marks = "\"'-" + (markup ? "<&" : "") + (french ? " \n\t\u00c2" : "");
    marks.chars().forEach(c -> stops[c] = true);
    return stops;
  }

  private int copyRun(int from, int to) {
    out.append(source, from, to);
    int last = Utf8.before(source, to);
    int solid = last;
    while (solid > from && in.at(solid) == ' ') {
      solid = Utf8.before(source, solid);
    }
    follow(in.at(solid));
    follow(in.at(last));
    return to;
  }

  private int character(int at) {
    int end = in.after(at);
    char c = in.at(at);
    if (c == '"' || c == '\'') {
      if (in.inAddress(at)) {
        copy(at, end, c);
      } else {
        put(quotes.set(c, at, previous), c, at, end);
      }
      return end;
    }
    if (c == '-') {
      return dashes(at);
    }
    if (french && c == ' ') {
      int then = end < source.length ? end + Utf8.size(source[end]) : end;
      put(frenchSpace(in.next(end), in.next(then)), ' ', at, end);
      return end;
    }
    copy(at, end, c);
    return end;
  }

  private void copy(int from, int to, char like) {
    out.append(source, from, to);
    follow(like);
  }

  /** Writes a text, or the source as it is if the text is empty. */
  private void put(String text, char like, int from, int to) {
    if (text.isEmpty()) {
      copy(from, to, like);
    } else {
      out.append(text);
      follow(text.charAt(text.length() - 1));
    }
  }

  private int dashes(int at) {
    int end = at;
    while (end < source.length && source[end] == '-') {
      end++;
    }
    put(dash(end - at, in.next(end), in.nextWord(end), in.inAddress(at)), '-', at, end);
    return end;
  }

  /** What a number of hyphens becomes; nothing if they stay. */
  private String dash(int count, char next, char nextWord, boolean address) {
    boolean numbers = Character.isDigit(word) && Character.isDigit(nextWord);
    boolean spaced = previous == ' ' && next == ' ' && word != ' ' && nextWord != ' ';
    boolean tight = previous != ' ' && next != ' ' && next != '>' && !address;
    if (count > 3 || count == 1 && (!spaced || numbers)) {
      return "";
    }
    if (spaced) {
      return count == 3 ? "—" : "–";
    }
    return !tight ? "" : numbers && count == 2 ? "–" : "—";
  }

  private String frenchSpace(char next, char afterwards) {
    boolean ends = !Character.isLetterOrDigit(afterwards);
    if (previous == '«' || next == '»' || ends && (next == ';' || next == '!' || next == '?')) {
      return String.valueOf(NARROW);
    }
    return next == ':' && afterwards == ' ' ? String.valueOf(WIDE) : "";
  }
}
