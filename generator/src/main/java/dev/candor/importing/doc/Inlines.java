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

/** Works on lists of inlines. */
public final class Inlines {

  private Inlines() {}

  /** The words of inlines; a break is a line end, and a citation goes with the space before it. */
  public static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    inlines.forEach(inline -> append(inline, text));
    return text.toString();
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Text t) {
      text.append(t.text());
    } else if (inline instanceof Code c) {
      text.append(c.text());
    } else if (inline instanceof Styled s) {
      s.inside().forEach(i -> append(i, text));
    } else if (inline instanceof Link l) {
      l.inside().forEach(i -> append(i, text));
    } else if (inline instanceof PageRef r) {
      text.append(r.text().orElse(r.name()));
    } else if (inline instanceof Break) {
      text.append('\n');
    } else if (inline instanceof Citation && text.toString().endsWith(" ")) {
      text.setLength(text.length() - 1);
    }
  }

  /** Whether there is nothing to see: no word, image, reference or citation. */
  public static boolean isEmpty(List<Inline> inlines) {
    for (Inline inline : inlines) {
      boolean shown =
          inline instanceof Image
              || inline instanceof Citation
              || inline instanceof PageRef
              || inline instanceof Text t && !t.text().isBlank()
              || inline instanceof Code
              || inline instanceof Styled s && !isEmpty(s.inside())
              || inline instanceof Link l && !isEmpty(l.inside());
      if (shown) {
        return false;
      }
    }
    return true;
  }

  /** The lines of inlines, split at breaks that are not within emphasis. */
  public static List<List<Inline>> lines(List<Inline> inlines) {
    List<List<Inline>> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Break) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Lines as one list, with a break between each two. */
  public static List<Inline> joined(List<List<Inline>> lines) {
    List<Inline> all = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (!all.isEmpty()) {
        all.add(new Break());
      }
      all.addAll(line);
    }
    return all;
  }
}
