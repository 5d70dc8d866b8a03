package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.markdown.Slot;
import dev.candor.output.typography.Typesetter;
import dev.candor.site.LinkedBody;
import dev.candor.site.Resolution;
import dev.candor.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Splits the text of a page, as readers see it, into sentences. */
final class Sentences {

  /** Tags around a part of a word or sentence; all others begin something new. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s",
          "small", "span", "strong", "sub", "sup", "u");

  /** Tags around text that is shown as it was typed. */
  private static final Set<String> VERBATIM = Set.of("code", "kbd");

  /** A shorter one, such as one that ends with "Dr.", continues after its full stop. */
  private static final int SHORTEST = 24;

  /** Longer ones are cut at the next space. */
  private static final int LONGEST = 360;

  private final UnaryOperator<String> words;
  private final Typesetter typesetter;
  private final List<String> found = new ArrayList<>();
  private final StringBuilder sentence = new StringBuilder();

  /** Whether the sentence has code in it, or the block is code. */
  private boolean verbatim;

  private boolean preformatted;

  private Sentences(UnaryOperator<String> words, Typesetter typesetter) {
    this.words = words;
    this.typesetter = typesetter;
  }

  /**
   * The sentences of a body as pages show them; {@code words} gives the program's words by their
   * keys.
   */
  static List<String> of(LinkedBody body, UnaryOperator<String> words, Typesetter typesetter) {
    Sentences sentences = new Sentences(words, typesetter);
    sentences.read(body);
    sentences.end();
    return sentences.found;
  }

  private void read(LinkedBody body) {
    byte[] html = body.body().html().bytes();
    List<Slot> slots = body.body().slots();
    int i = 0;
    for (int next = 0; next < slots.size(); next++) {
      int at = slots.get(next).at();
      i = text(html, i, at);
      if (i <= at) { // else it is within an attribute
        slot(slots.get(next), body.resolutions().get(next));
      }
    }
    text(html, i, html.length);
  }

  /** Reads up to an offset, or to the end of a tag that goes beyond it; returns where that is. */
  private int text(byte[] html, int from, int to) {
    int i = from;
    while (i < to) {
      int run = endOfRun(html, i, to);
      if (run > i) {
        sentence.append(new String(html, i, run - i, ISO_8859_1));
        i = run;
      } else if (html[i] == '<') {
        int close = indexOf(html, '>', i);
        tag(html, i, close);
        i = close + 1;
      } else {
        i = character(html, i);
      }
    }
    return i;
  }

  /** Where plain characters end: those that are one byte and mean nothing else. */
  private static int endOfRun(byte[] html, int from, int to) {
    int i = from;
    while (i < to && html[i] > ' ' && html[i] != '<' && html[i] != '&') {
      i++;
    }
    return i;
  }

  private void slot(Slot slot, Resolution resolution) {
    if (slot instanceof Slot.Word word && word.key().startsWith("callout.")) {
      sentence.append(words.apply(word.key()));
    } else if (resolution instanceof Resolution.Linked link) {
      sentence.append(link.text());
    } else if (resolution instanceof Resolution.Unlinked name) {
      sentence.append(name.text());
    } else if (slot instanceof Slot.HeadingStart
        || slot instanceof Slot.HeadingEnd
        || slot instanceof Slot.Embed
        || slot instanceof Slot.Chart) {
      end();
    }
  }

  private void tag(byte[] html, int open, int close) {
    int from = open + 1;
    if (from < close && html[from] == '/') {
      from++;
    }
    int to = from;
    while (to < close && Character.isLetterOrDigit(html[to])) {
      to++;
    }
    String name = ascii(html, from, to);
    if (!INLINE.contains(name)) {
      end();
      preformatted = name.equals("pre") && html[open + 1] != '/';
      verbatim = preformatted;
    } else if (VERBATIM.contains(name)) {
      verbatim = true;
    } else if (html[from] == 's' && to - from == 3) {
      space(); // after a word: the number of a footnote
    }
  }

  private static String ascii(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      text.append((char) bytes[i]);
    }
    return text.toString();
  }

  /** Reads a space, a longer character or a reference to one; returns where that ends. */
  private int character(byte[] html, int i) {
    byte b = html[i];
    if (b == '&') {
      int end = Math.min(indexOf(html, ';', i), html.length - 1);
      sentence.append(referred(ascii(html, i + 1, end)));
      return end + 1;
    }
    if (b == ' ' || b == '\n' || b == '\t') {
      if (isFinished()) {
        end();
      } else {
        space();
      }
      return i + 1;
    }
    int point = Utf8.codePoint(html, i);
    sentence.appendCodePoint(point);
    if (point == '。' || point == '！' || point == '？') {
      end();
    }
    return i + Utf8.size(b);
  }

  private static String referred(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot", "#34" -> "\"";
      case "#39" -> "'";
      default -> " ";
    };
  }

  private boolean isFinished() {
    int last = sentence.length() - 1;
    if (last < SHORTEST || Character.isLetter(sentence.charAt(last))) {
      return last > LONGEST;
    }
    while (last > 0 && "\"')”’»".indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return last >= SHORTEST && ".!?…".indexOf(sentence.charAt(last)) >= 0 || last > LONGEST;
  }

  private void space() {
    if (!sentence.isEmpty() && sentence.charAt(sentence.length() - 1) != ' ') {
      sentence.append(' ');
    }
  }

  private void end() {
    String text = sentence.toString().strip();
    if (!text.isEmpty()) {
      found.add(verbatim ? text : typesetter.text(text));
    }
    sentence.setLength(0);
    verbatim = preformatted;
  }

  /** Where a byte next occurs, or the length. */
  private static int indexOf(byte[] bytes, char wanted, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != wanted) {
      i++;
    }
    return i;
  }
}
