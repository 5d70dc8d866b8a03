package dev.candor.importing.doc;

import dev.candor.importing.doc.Inline.Break;
import dev.candor.importing.doc.Inline.Citation;
import dev.candor.importing.doc.Inline.Code;
import dev.candor.importing.doc.Inline.Image;
import dev.candor.importing.doc.Inline.Link;
import dev.candor.importing.doc.Inline.PageRef;
import dev.candor.importing.doc.Inline.Styled;
import dev.candor.importing.doc.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes inlines as Markdown. Emphasis that Markdown can't express where it is loses its marks. */
final class InlineMarkdown {

  private final boolean breaks;

  /** With or without line breaks: headings and cells of tables have none. */
  InlineMarkdown(boolean breaks) {
    this.breaks = breaks;
  }

  String write(List<Inline> inlines) {
    return write(InlineTidier.of(inlines), ' ', ' ');
  }

  /** Writes inlines that stand between two characters. */
  private String write(List<Inline> inlines, char before, char after) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < inlines.size(); i++) {
      char left = out.length() > 0 ? out.charAt(out.length() - 1) : before;
      char right = i + 1 < inlines.size() ? first(inlines.get(i + 1)) : after;
      Inline inline = inlines.get(i);
      boolean bang = left == '!' && (inline instanceof Link || inline instanceof PageRef);
      if (bang && out.length() > 0) {
        out.insert(out.length() - 1, '\\');
      }
      boolean beside = i > 0 && inlines.get(i - 1) instanceof Styled && inline instanceof Styled;
      // Two runs of marks in a row would be read as one.
      boolean joined = beside && (left == '*' || left == '~');
      out.append(
          joined ? write(((Styled) inline).inside(), left, right) : one(inline, left, right));
    }
    return out.toString();
  }

  private String one(Inline inline, char left, char right) {
    if (inline instanceof Text text) {
      return MarkdownEscapes.text(text.text());
    } else if (inline instanceof Break) {
      return breaks ? "\\\n" : " ";
    } else if (inline instanceof Code code) {
      return code(code.text());
    } else if (inline instanceof Styled styled) {
      return styled(styled, left, right);
    } else if (inline instanceof Link link) {
      return "["
          + write(link.inside(), '[', ']')
          + "]("
          + MarkdownEscapes.destination(link.href())
          + ")";
    } else if (inline instanceof Image image) {
      String title =
          image.caption().isBlank() ? "" : " \"" + MarkdownEscapes.title(image.caption()) + "\"";
      String alt = MarkdownEscapes.text(image.alt().replaceAll("\\s+", " ").strip());
      return "![" + alt + "](" + MarkdownEscapes.destination(image.src()) + title + ")";
    } else if (inline instanceof PageRef ref) {
      return "[[" + ref.name() + ref.text().map(text -> "|" + text).orElse("") + "]]";
    }
    return "[@" + ((Citation) inline).key() + "]";
  }

  /** Emphasis with marks that open and close where they are; punctuation may move outside. */
  private String styled(Styled styled, char left, char right) {
    List<Inline> inside = new ArrayList<>(styled.inside());
    String mark = styled.style().mark();
    StringBuilder head = new StringBuilder();
    StringBuilder tail = new StringBuilder();
    while (isWord(left) && startsWithPunctuation(inside)) {
      Text text = (Text) inside.get(0);
      head.append(text.text().charAt(0));
      replace(inside, 0, text.text().substring(1));
    }
    while (isWord(right) && endsWithPunctuation(inside)) {
      int last = inside.size() - 1;
      String text = ((Text) inside.get(last)).text();
      tail.insert(0, text.charAt(text.length() - 1));
      replace(inside, last, text.substring(0, text.length() - 1));
    }
    String core = write(inside, mark.charAt(0), mark.charAt(0));
    char start = head.length() > 0 ? head.charAt(head.length() - 1) : left;
    char end = tail.length() > 0 ? tail.charAt(0) : right;
    boolean marks = !core.isBlank() && fits(core, start, end, mark.charAt(0));
    String written = marks ? mark + core.strip() + mark : core;
    return MarkdownEscapes.text(head.toString())
        + spaces(core, marks, written)
        + MarkdownEscapes.text(tail.toString());
  }

  /** Spaces that the removal of punctuation left at the edges stay outside the marks. */
  private static String spaces(String core, boolean marks, String written) {
    return marks
        ? (core.startsWith(" ") ? " " : "") + written + (core.endsWith(" ") ? " " : "")
        : written;
  }

  /** Whether marks around a text would open and close, by CommonMark's rule of flanking. */
  private static boolean fits(String core, char left, char right, char mark) {
    String text = core.strip();
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean opens = Character.isLetterOrDigit(first) || !isWord(left);
    boolean closes = Character.isLetterOrDigit(last) || !isWord(right);
    boolean apart = left != mark && right != mark && first != mark && last != mark;
    boolean nested = left == mark || right == mark ? first != mark && last != mark : true;
    return opens && closes && (apart || nested) && left != '\\';
  }

  private static void replace(List<Inline> inlines, int at, String text) {
    if (text.isEmpty()) {
      inlines.remove(at);
    } else {
      inlines.set(at, new Text(text));
    }
  }

  private static boolean startsWithPunctuation(List<Inline> inlines) {
    return !inlines.isEmpty()
        && inlines.get(0) instanceof Text text
        && !text.text().isEmpty()
        && !isWord(text.text().charAt(0))
        && text.text().charAt(0) != ' ';
  }

  private static boolean endsWithPunctuation(List<Inline> inlines) {
    return !inlines.isEmpty()
        && inlines.get(inlines.size() - 1) instanceof Text text
        && !text.text().isEmpty()
        && !isWord(text.text().charAt(text.text().length() - 1))
        && !Character.isLowSurrogate(text.text().charAt(text.text().length() - 1))
        && text.text().charAt(text.text().length() - 1) != ' ';
  }

  /** Half of a symbol may count as a letter or as punctuation: it must be right for both. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static char first(Inline inline) {
    if (inline instanceof Text text) {
      return text.text().isEmpty() ? ' ' : text.text().charAt(0);
    } else if (inline instanceof Break) {
      return '\\';
    } else if (inline instanceof Styled styled) {
      return styled.style().mark().charAt(0);
    }
    return inline instanceof Code ? '`' : inline instanceof Image ? '!' : '[';
  }

  private static String code(String text) {
    String plain = text.replaceAll("\\s+", " ");
    int longest = 0;
    int run = 0;
    for (int i = 0; i < plain.length(); i++) {
      run = plain.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean pad = plain.startsWith("`") || plain.endsWith("`");
    String core = pad ? " " + plain + " " : plain.strip();
    return fence + core + fence;
  }
}
