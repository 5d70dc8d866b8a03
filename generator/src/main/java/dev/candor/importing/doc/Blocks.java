package dev.candor.importing.doc;

import dev.candor.importing.doc.Block.Fold;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Items;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Block.Quote;
import dev.candor.importing.doc.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Works on lists of blocks. */
public final class Blocks {

  private Blocks() {}

  /** Blocks with each run of text in them changed; paragraphs left empty go. */
  public static List<Block> map(List<Block> blocks, UnaryOperator<List<Inline>> change) {
    List<Block> mapped = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        mapped.add(new Heading(heading.level(), change.apply(heading.inside())));
      } else if (block instanceof Paragraph paragraph) {
        List<Inline> inside = change.apply(paragraph.inside());
        if (!Inlines.isEmpty(inside)) {
          mapped.add(new Paragraph(inside));
        }
      } else if (block instanceof Items items) {
        List<List<Block>> all = items.items().stream().map(item -> map(item, change)).toList();
        mapped.add(new Items(items.ordered(), items.first(), all));
      } else if (block instanceof Quote quote) {
        mapped.add(new Quote(map(quote.inside(), change)));
      } else if (block instanceof Table table) {
        mapped.add(
            new Table(table.rows().stream().map(r -> r.stream().map(change).toList()).toList()));
      } else if (block instanceof Fold fold) {
        mapped.add(new Fold(change.apply(fold.question()), map(fold.answer(), change)));
      } else {
        mapped.add(block);
      }
    }
    return mapped;
  }

  /** The words of blocks, a line for each paragraph. */
  public static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      map(
          List.of(block),
          inlines -> {
            text.append(Inlines.text(inlines)).append('\n');
            return inlines;
          });
    }
    return text.toString().strip();
  }
}
