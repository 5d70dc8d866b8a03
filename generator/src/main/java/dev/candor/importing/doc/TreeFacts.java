package dev.candor.importing.doc;

import dev.candor.importing.doc.Block.Fold;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Items;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Block.Quote;
import dev.candor.importing.doc.Block.Table;
import dev.candor.importing.doc.Block.Verbatim;
import dev.candor.importing.doc.Inline.Break;
import dev.candor.importing.doc.Inline.Code;
import dev.candor.importing.doc.Inline.Image;
import dev.candor.importing.doc.Inline.Link;
import dev.candor.importing.doc.Inline.PageRef;
import dev.candor.importing.doc.Inline.Styled;
import dev.candor.importing.doc.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** The facts of blocks. */
public final class TreeFacts {

  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();
  private final List<String> images = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();

  private TreeFacts() {}

  public static Facts of(List<Block> blocks) {
    TreeFacts facts = new TreeFacts();
    facts.blocks(Blocks.map(blocks, InlineTidier::of), 0);
    return new Facts(
        Facts.plain(facts.text.toString()),
        facts.links,
        facts.images,
        facts.headings,
        facts.items,
        facts.cells);
  }

  private void blocks(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        headings.add(heading.level() + " " + Facts.plain(said(heading.inside())));
        inlines(heading.inside());
      } else if (block instanceof Paragraph paragraph) {
        inlines(paragraph.inside());
      } else if (block instanceof Items list) {
        for (List<Block> item : list.items()) {
          items.add((depth + 1) + " " + Facts.plain(first(item)));
          blocks(item, depth + 1);
        }
      } else if (block instanceof Quote quote) {
        blocks(quote.inside(), depth);
      } else if (block instanceof Verbatim verbatim) {
        text.append(verbatim.text());
      } else if (block instanceof Table table) {
        for (List<List<Inline>> row : table.rows()) {
          for (List<Inline> cell : row) {
            cells.add(Facts.plain(said(cell)));
            inlines(cell);
            text.append('\n');
          }
        }
      } else if (block instanceof Fold fold) {
        headings.add("3 " + Facts.plain(said(fold.question())));
        inlines(fold.question());
        text.append('\n');
        blocks(fold.answer(), depth);
      }
      text.append('\n');
    }
  }

  /** The words of the first paragraph of an item. */
  private static String first(List<Block> item) {
    return !item.isEmpty() && item.get(0) instanceof Paragraph paragraph
        ? said(paragraph.inside())
        : "";
  }

  private static String said(List<Inline> inlines) {
    TreeFacts facts = new TreeFacts();
    facts.inlines(inlines);
    return facts.text.toString();
  }

  private void inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Text said) {
        text.append(said.text());
      } else if (inline instanceof Code code) {
        text.append(code.text());
      } else if (inline instanceof Break) {
        text.append('\n');
      } else if (inline instanceof Styled styled) {
        inlines(styled.inside());
      } else if (inline instanceof Link link) {
        links.add(link.href() + " " + Facts.plain(said(link.inside())));
        inlines(link.inside());
      } else if (inline instanceof PageRef ref) {
        String shown = ref.text().orElse(ref.name());
        links.add("[[" + ref.name() + "]] " + Facts.plain(shown));
        text.append(shown);
      } else if (inline instanceof Image image) {
        images.add(image.src());
        text.append('\n').append(image.caption()).append('\n');
      }
    }
  }
}
