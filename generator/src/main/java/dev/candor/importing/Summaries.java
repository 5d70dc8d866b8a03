package dev.candor.importing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Inlines;
import java.util.List;

/** Summaries for texts that have none: their first sentences. */
final class Summaries {

  private static final int LONGEST = 190;

  private Summaries() {}

  static String of(List<Block> blocks, String instead) {
    for (Block block : blocks) {
      String text =
          block instanceof Paragraph p
              ? Inlines.text(p.inside()).replaceAll("\\s+", " ").strip()
              : "";
      if (text.length() > 1) {
        return shortened(text);
      }
    }
    return instead;
  }

  /** As many whole sentences as fit; a longer first sentence ends at a word, with three dots. */
  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    StringBuilder fits = new StringBuilder();
    for (String sentence : text.split("(?<=[.!?][\"\u201D]?)\\s+")) {
      if (fits.length() + sentence.length() >= LONGEST) {
        break;
      }
      fits.append(fits.length() == 0 ? "" : " ").append(sentence);
    }
    if (fits.length() > 0) {
      return fits.toString();
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space < 1 ? LONGEST : space).replaceAll("[,;:]+$", "") + "\u2026";
  }
}
