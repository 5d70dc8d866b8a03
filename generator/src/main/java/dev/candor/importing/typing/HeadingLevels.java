package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Facts;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.Inlines;
import dev.candor.importing.typing.Decision.Certainty;
import java.util.ArrayList;
import java.util.List;

/** Finds headings, also those that are only bold, and gives them levels without gaps. */
final class HeadingLevels {

  private static final int MOST_WORDS = 15;

  private HeadingLevels() {}

  /** Turns bold lines of their own into headings. */
  static List<Block> fromBold(List<Block> blocks, List<Decision> decisions) {
    int least =
        blocks.stream()
            .filter(b -> b instanceof Heading)
            .mapToInt(b -> ((Heading) b).level())
            .min()
            .orElse(2);
    List<Block> out = new ArrayList<>();
    int real = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean last = i == blocks.size() - 1;
      if (block instanceof Heading heading) {
        real = heading.level();
        out.add(new Heading(real, plain(heading.inside())));
      } else if (block instanceof Paragraph paragraph) {
        int level = real == 0 ? least : Math.min(real + 1, 6);
        out.addAll(split(paragraph, level, last, decisions));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static List<Block> split(
      Paragraph paragraph, int level, boolean last, List<Decision> decisions) {
    List<List<Inline>> lines = Inlines.lines(paragraph.inside());
    List<Inline> first = lines.get(0);
    boolean alone = lines.size() == 1;
    if (!isBold(first) || alone && last || !isTitle(Inlines.text(first))) {
      return List.of(paragraph);
    }
    if (!alone && isBold(lines.get(1))) {
      return List.of(paragraph);
    }
    decisions.add(
        new Decision(
            "bold line to heading",
            alone ? Certainty.SURE : Certainty.LIKELY,
            "the line is bold and has a paragraph of its own",
            Inlines.text(first),
            "#".repeat(Math.max(2, level)) + " " + Inlines.text(first)));
    Heading heading = new Heading(level, plain(first));
    return alone
        ? List.of(heading)
        : List.of(heading, new Paragraph(Inlines.joined(lines.subList(1, lines.size()))));
  }

  private static boolean isBold(List<Inline> line) {
    return line.size() == 1
        && (line.get(0) instanceof Inline.Styled styled && isStrong(styled)
            || line.get(0) instanceof Inline.Link link && isBold(link.inside()));
  }

  private static boolean isStrong(Inline.Styled styled) {
    return styled.style() == Inline.Style.STRONG
        || styled.inside().size() == 1
            && styled.inside().get(0) instanceof Inline.Styled inner
            && isStrong(inner);
  }

  private static boolean isTitle(String text) {
    int words = Facts.words(text).size();
    String end = text.strip();
    return words > 0
        && words <= MOST_WORDS
        && !end.endsWith(",")
        && !end.endsWith(";")
        && (!end.endsWith(".") || end.endsWith("..."));
  }

  /** The inside of a heading without emphasis of the whole of it. */
  private static List<Inline> plain(List<Inline> inside) {
    return inside.size() == 1 && inside.get(0) instanceof Inline.Styled styled
        ? plain(styled.inside())
        : inside;
  }

  /** Levels from 2 on, without gaps. */
  static List<Block> levelled(List<Block> blocks, String author, List<Decision> decisions) {
    List<Block> all = lastOfSteps(blocks, author, decisions);
    List<Integer> open = new ArrayList<>();
    List<Block> out = new ArrayList<>();
    for (Block block : all) {
      if (block instanceof Heading heading) {
        while (!open.isEmpty() && open.get(open.size() - 1) >= heading.level()) {
          open.remove(open.size() - 1);
        }
        open.add(heading.level());
        out.add(new Heading(Math.min(open.size() + 1, 6), heading.inside()));
      } else {
        out.add(block);
      }
    }
    return out;
  }

  static boolean isSame(Heading heading, String words) {
    return !words.isEmpty()
        && Facts.plain(Inlines.text(heading.inside())).equalsIgnoreCase(Facts.plain(words));
  }

  /** A last heading below numbered steps is no part of the last step: it gets their level. */
  private static List<Block> lastOfSteps(
      List<Block> blocks, String author, List<Decision> decisions) {
    int last = -1;
    int numbered = 0;
    int level = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading && !isSame(heading, author)) {
        boolean step = Steps.isNumbered(Inlines.text(heading.inside()));
        numbered += step ? 1 : 0;
        level = step ? heading.level() : level;
        last = i;
      }
    }
    boolean below =
        last >= 0
            && numbered > 1
            && blocks.get(last) instanceof Heading heading
            && heading.level() > level
            && !Steps.isNumbered(Inlines.text(heading.inside()))
            && onlyOneDeeper(blocks, level, author);
    if (!below) {
      return blocks;
    }
    Heading heading = (Heading) blocks.get(last);
    String words = Inlines.text(heading.inside());
    decisions.add(
        new Decision(
            "heading moved up a level",
            Certainty.LIKELY,
            "it ends the steps and is no part of the last one",
            words,
            words));
    List<Block> out = new ArrayList<>(blocks);
    out.set(last, new Heading(level, heading.inside()));
    return out;
  }

  private static boolean onlyOneDeeper(List<Block> blocks, int level, String author) {
    return blocks.stream()
            .filter(b -> b instanceof Heading h && h.level() > level && !isSame(h, author))
            .count()
        == 1;
  }
}
