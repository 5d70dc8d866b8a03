package dev.candor.importing.doc;

import dev.candor.importing.doc.Inline.Break;
import dev.candor.importing.doc.Inline.Code;
import dev.candor.importing.doc.Inline.Link;
import dev.candor.importing.doc.Inline.Style;
import dev.candor.importing.doc.Inline.Styled;
import dev.candor.importing.doc.Inline.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Brings inlines into the one form in which they are written: spaces collapsed and outside of
 * emphasis, neighbours of one style merged, no style within itself, no link within a link.
 */
public final class InlineTidier {

  private InlineTidier() {}

  public static List<Inline> of(List<Inline> inlines) {
    List<Inline> flat = flat(merged(inlines), EnumSet.noneOf(Style.class), false);
    return trimmed(spaced(merged(flat)));
  }

  /** Hoists spaces out of styles and links, drops empty ones and styles within themselves. */
  private static List<Inline> flat(List<Inline> inlines, Set<Style> open, boolean linked) {
    List<Inline> flat = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        flat.add(new Text(collapsed(text.text())));
      } else if (inline instanceof Styled styled) {
        if (open.contains(styled.style())) {
          flat.addAll(flat(styled.inside(), open, linked));
        } else {
          EnumSet<Style> inner = EnumSet.of(styled.style());
          inner.addAll(open);
          List<Inline> inside = flat(styled.inside(), inner, linked);
          hoist(inside, flat, core -> new Styled(styled.style(), core));
        }
      } else if (inline instanceof Link link) {
        List<Inline> inside = flat(link.inside(), open, true);
        if (linked) {
          flat.addAll(inside);
        } else {
          hoist(inside, flat, core -> new Link(link.href(), core));
        }
      } else if (!(inline instanceof Code code && code.text().isBlank())) {
        flat.add(inline);
      }
    }
    return flat;
  }

  private interface Wrap {
    Inline around(List<Inline> core);
  }

  /** Wraps what is between leading and trailing spaces and breaks, which stay outside. */
  private static void hoist(List<Inline> inside, List<Inline> out, Wrap wrap) {
    List<Inline> core = merged(inside);
    List<Inline> after = new ArrayList<>();
    while (!core.isEmpty() && isEdge(core.get(0))) {
      out.add(core.remove(0));
    }
    while (!core.isEmpty() && isEdge(core.get(core.size() - 1))) {
      after.add(0, core.remove(core.size() - 1));
    }
    if (!core.isEmpty()) {
      String first = core.get(0) instanceof Text t ? t.text() : "";
      if (first.startsWith(" ")) {
        out.add(new Text(" "));
        core.set(0, new Text(first.substring(1)));
      }
      int last = core.size() - 1;
      String end = core.get(last) instanceof Text t ? t.text() : "";
      if (end.endsWith(" ")) {
        core.set(last, new Text(end.substring(0, end.length() - 1)));
        after.add(0, new Text(" "));
      }
      out.add(wrap.around(core));
    }
    out.addAll(after);
  }

  private static boolean isEdge(Inline inline) {
    return inline instanceof Break || inline instanceof Text text && text.text().isBlank();
  }

  /** Merges neighbouring texts, and neighbours of one style or one link. */
  private static List<Inline> merged(List<Inline> inlines) {
    List<Inline> merged = new ArrayList<>();
    for (Inline inline : inlines) {
      Inline last = merged.isEmpty() ? new Break() : merged.get(merged.size() - 1);
      int at = merged.size() - 1;
      if (inline instanceof Text text && text.text().isEmpty()) {
        continue;
      }
      if (inline instanceof Text text && last instanceof Text before) {
        merged.set(at, new Text(collapsed(before.text() + text.text())));
      } else if (inline instanceof Styled styled
          && last instanceof Styled before
          && styled.style() == before.style()) {
        merged.set(at, new Styled(styled.style(), merged(both(before.inside(), styled.inside()))));
      } else if (inline instanceof Link link
          && last instanceof Link before
          && link.href().equals(before.href())) {
        merged.set(at, new Link(link.href(), merged(both(before.inside(), link.inside()))));
      } else if (inline instanceof Code code && last instanceof Code before) {
        merged.set(at, new Code(before.text() + code.text()));
      } else {
        merged.add(inline);
      }
    }
    return merged;
  }

  private static List<Inline> both(List<Inline> one, List<Inline> other) {
    List<Inline> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** No spaces beside breaks, and none doubled across the edges of a style. */
  private static List<Inline> spaced(List<Inline> inlines) {
    List<Inline> spaced = new ArrayList<>();
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline instanceof Text text) {
        String said = text.text();
        if (i > 0 && inlines.get(i - 1) instanceof Break) {
          said = said.stripLeading();
        }
        if (i + 1 < inlines.size() && inlines.get(i + 1) instanceof Break) {
          said = said.stripTrailing();
        }
        if (!said.isEmpty()) {
          spaced.add(new Text(said));
        }
      } else {
        spaced.add(inline);
      }
    }
    return spaced;
  }

  /** Without spaces and breaks at either end. */
  private static List<Inline> trimmed(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>(inlines);
    while (!trimmed.isEmpty() && isEdge(trimmed.get(0))) {
      trimmed.remove(0);
    }
    while (!trimmed.isEmpty() && isEdge(trimmed.get(trimmed.size() - 1))) {
      trimmed.remove(trimmed.size() - 1);
    }
    if (!trimmed.isEmpty()) {
      int last = trimmed.size() - 1;
      if (trimmed.get(0) instanceof Text first) {
        trimmed.set(0, new Text(first.text().stripLeading()));
      }
      if (trimmed.get(last) instanceof Text end) {
        trimmed.set(last, new Text(end.text().stripTrailing()));
      }
    }
    return trimmed;
  }

  private static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0';
      if (!space) {
        if (!isInvisible(c)) {
          out.append(c);
        }
      } else if (out.length() == 0 || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Whether there is nothing to collapse. */
  private static boolean isCollapsed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (twice || c == '\u00A0' || isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** Characters that nobody sees and that editors leave behind. */
  private static boolean isInvisible(char c) {
    return c == '\u200B'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u2028'
        || c == '\u2029'
        || c < ' '
        || c >= '\u007F' && c < '\u00A0';
  }
}
