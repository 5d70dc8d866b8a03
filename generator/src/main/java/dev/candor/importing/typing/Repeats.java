package dev.candor.importing.typing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Blocks;
import dev.candor.importing.doc.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many pages have a block of the same words: first filled from all pages, then asked. */
public final class Repeats {

  private final Map<Integer, Integer> pages = new HashMap<>();

  /** Counts the blocks of one page. */
  public void count(List<Block> blocks) {
    Set<Integer> once = new HashSet<>();
    for (Block block : blocks) {
      String words = words(List.of(block));
      if (!words.isEmpty() && once.add(words.hashCode())) {
        pages.merge(words.hashCode(), 1, Integer::sum);
      }
    }
  }

  /** On how many pages all these blocks are. */
  int of(List<Block> blocks) {
    int least = Integer.MAX_VALUE;
    for (Block block : blocks) {
      String words = words(List.of(block));
      if (!words.isEmpty()) {
        least = Math.min(least, pages.getOrDefault(words.hashCode(), 0));
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  private static String words(List<Block> blocks) {
    return Facts.plain(Blocks.text(blocks));
  }
}
