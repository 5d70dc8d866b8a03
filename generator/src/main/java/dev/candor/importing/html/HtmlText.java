package dev.candor.importing.html;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Facts;
import java.util.List;
import java.util.Map;

/**
 * HTML that was read.
 *
 * @param blocks the blocks
 * @param facts the facts of the HTML itself
 * @param leftOut what was left out since readers don't see it or a page can't have it, and how
 *     often
 * @param flattened how many blocks were kept as plain text, such as a table within a table
 */
public record HtmlText(
    List<Block> blocks, Facts facts, Map<String, Integer> leftOut, int flattened) {
  public HtmlText {
    blocks = List.copyOf(blocks);
    leftOut = Map.copyOf(leftOut);
  }
}
