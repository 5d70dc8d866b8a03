package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Items;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.InlineTidier;
import dev.candor.importing.doc.Inlines;
import dev.candor.importing.typing.Decision.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns lines that begin with a typed bullet into lists. */
final class Bullets {

  private static final Pattern BULLET =
      Pattern.compile(
          "^\\s*[\\u2022\\u25AA\\u25AB\\u2023\\u25E6\\u25CF\\u25CB\\u25A0\\u00B7\\u2043\\uF0B7]\\s*");

  private static final Pattern DASH = Pattern.compile("^\\s*[-*\\u2013]\\s+");

  private Bullets() {}

  static List<Block> lists(List<Block> blocks, List<Decision> decisions) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)) {
        out.add(blocks.get(i));
        continue;
      }
      List<List<Inline>> lines = Inlines.lines(paragraph.inside());
      Pattern mark = markOf(lines, blocks, i);
      if (lines.stream().noneMatch(line -> begins(line, mark))) {
        out.add(paragraph);
      } else {
        split(lines, mark, out, decisions);
      }
    }
    return out;
  }

  /** Dashes are bullets only if two lines or neighbouring paragraphs have them. */
  private static Pattern markOf(List<List<Inline>> lines, List<Block> blocks, int at) {
    boolean inside = lines.stream().filter(line -> begins(line, DASH)).count() > 1;
    boolean beside =
        begins(lines.get(0), DASH) && (isDashed(blocks, at + 1) || isDashed(blocks, at - 1));
    return inside || beside ? Pattern.compile(BULLET.pattern() + "|" + DASH.pattern()) : BULLET;
  }

  private static boolean isDashed(List<Block> blocks, int at) {
    return at >= 0
        && at < blocks.size()
        && blocks.get(at) instanceof Paragraph paragraph
        && begins(paragraph.inside(), DASH);
  }

  private static boolean begins(List<Inline> line, Pattern mark) {
    return !line.isEmpty()
        && mark.matcher(Inlines.text(line)).find()
        && !Inlines.isEmpty(without(line, mark));
  }

  private static void split(
      List<List<Inline>> lines, Pattern mark, List<Block> out, List<Decision> decisions) {
    List<List<Inline>> plain = new ArrayList<>();
    List<List<Block>> items = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (begins(line, mark)) {
        flush(plain, out);
        items.add(List.of(new Paragraph(InlineTidier.of(without(line, mark)))));
      } else {
        flushItems(items, out, decisions);
        plain.add(line);
      }
    }
    flush(plain, out);
    flushItems(items, out, decisions);
  }

  private static void flush(List<List<Inline>> plain, List<Block> out) {
    List<Inline> inside = InlineTidier.of(Inlines.joined(plain));
    if (!Inlines.isEmpty(inside)) {
      out.add(new Paragraph(inside));
    }
    plain.clear();
  }

  /** Items that follow a list right away belong to it. */
  private static void flushItems(
      List<List<Block>> items, List<Block> out, List<Decision> decisions) {
    if (items.isEmpty()) {
      return;
    }
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Items before && !before.ordered()) {
      List<List<Block>> all = new ArrayList<>(before.items());
      all.addAll(items);
      out.set(last, new Items(false, 1, all));
    } else {
      out.add(new Items(false, 1, items));
      decisions.add(
          new Decision(
              "typed bullets to a list",
              Certainty.SURE,
              "the lines begin with a bullet",
              ((Paragraph) items.get(0).get(0)).inside().isEmpty()
                  ? ""
                  : Inlines.text(((Paragraph) items.get(0).get(0)).inside()),
              "a list"));
    }
    items.clear();
  }

  /** A line without its bullet, wherever in it emphasis begins. */
  private static List<Inline> without(List<Inline> line, Pattern mark) {
    List<Inline> out = new ArrayList<>(line);
    while (!out.isEmpty()) {
      Inline first = out.get(0);
      if (first instanceof Inline.Text text) {
        String rest = mark.matcher(text.text()).replaceFirst("");
        if (rest.isBlank() && out.size() > 1 && !rest.equals(text.text())) {
          out.remove(0);
          return out;
        }
        out.set(0, new Inline.Text(rest));
        return out;
      } else if (first instanceof Inline.Styled styled) {
        List<Inline> inside = without(styled.inside(), mark);
        if (Inlines.isEmpty(inside)) {
          out.remove(0);
        } else {
          out.set(0, new Inline.Styled(styled.style(), inside));
        }
        return out;
      }
      return out;
    }
    return out;
  }
}
