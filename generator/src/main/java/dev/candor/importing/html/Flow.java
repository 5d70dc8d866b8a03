package dev.candor.importing.html;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.InlineTidier;
import dev.candor.importing.doc.Inlines;
import java.util.ArrayList;
import java.util.List;

/** Blocks in the order of the text, with running text gathered into paragraphs. */
final class Flow {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> run = new ArrayList<>();
  private final List<List<Block>> orphans = new ArrayList<>();

  void add(Inline inline) {
    if (!orphans.isEmpty() && !Inlines.isEmpty(List.of(inline))) {
      endOrphans();
    }
    run.add(inline);
  }

  void addAll(List<Inline> inlines) {
    inlines.forEach(this::add);
  }

  /** Adds a block after what ran before it. */
  void addBlock(Block block) {
    end();
    add(block);
  }

  void add(Block block) {
    endOrphans();
    blocks.add(block);
  }

  /** An item outside of any list; those beside it make a list with it. */
  void orphan(List<Block> item) {
    endRun();
    if (!item.isEmpty()) {
      orphans.add(item);
    }
  }

  /** Ends the paragraph that runs, if any. */
  void end() {
    endRun();
    endOrphans();
  }

  private void endOrphans() {
    if (!orphans.isEmpty()) {
      blocks.add(new Block.Items(false, 1, orphans));
      orphans.clear();
    }
  }

  /** Two line breaks in a row end a paragraph. */
  private void endRun() {
    List<Inline> tidy = InlineTidier.of(run);
    run.clear();
    List<List<Inline>> paragraph = new ArrayList<>();
    for (List<Inline> line : Inlines.lines(tidy)) {
      if (Inlines.isEmpty(line)) {
        paragraph(paragraph);
        paragraph.clear();
      } else {
        paragraph.add(line);
      }
    }
    paragraph(paragraph);
  }

  private void paragraph(List<List<Inline>> lines) {
    List<Inline> tidy = InlineTidier.of(Inlines.joined(lines));
    if (!Inlines.isEmpty(tidy)) {
      endOrphans();
      blocks.add(new Block.Paragraph(tidy));
    }
  }

  List<Block> finish() {
    end();
    return blocks;
  }

  /** The running text of a block, with what it contains in one line. */
  static List<Inline> inlines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.inside();
    } else if (block instanceof Block.Heading heading) {
      return List.of(new Inline.Styled(Inline.Style.STRONG, heading.inside()));
    } else if (block instanceof Block.Verbatim verbatim) {
      return List.of(new Inline.Code(verbatim.text()));
    }
    List<Inline> all = new ArrayList<>();
    for (Block inner : inner(block)) {
      if (!all.isEmpty()) {
        all.add(new Inline.Text(block instanceof Block.Items ? "; " : " "));
      }
      all.addAll(inlines(inner));
    }
    return all;
  }

  private static List<Block> inner(Block block) {
    if (block instanceof Block.Quote quote) {
      return quote.inside();
    } else if (block instanceof Block.Items items) {
      return items.items().stream().flatMap(List::stream).toList();
    } else if (block instanceof Block.Fold fold) {
      List<Block> both = new ArrayList<>(List.of(new Block.Paragraph(fold.question())));
      both.addAll(fold.answer());
      return both;
    } else if (block instanceof Block.Table table) {
      return table.rows().stream()
          .flatMap(List::stream)
          .map(cell -> (Block) new Block.Paragraph(cell))
          .toList();
    }
    return List.of();
  }
}
