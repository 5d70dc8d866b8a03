package dev.candor.content.meaning;

import dev.candor.content.Page;
import dev.candor.diagnostic.Waiver;
import dev.candor.source.Hash;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's text and the fields that readers see, to the letter; only white space at the ends of
 * lines, empty lines and waivers are left out. Quick to compare, and enough for the many pages that
 * nobody has touched.
 */
final class ExactText {

  private ExactText() {}

  /** Its SHA-256, in hex. */
  static String hash(Page page) {
    List<String> parts = new ArrayList<>();
    parts.add(page.kind().name());
    parts.addAll(page.content().meaning());
    parts.add(String.join(",", page.shared().contentNotes()));
    parts.add(text(page));
    StringBuilder all = new StringBuilder();
    // Each part follows its length, so that different lists of parts never join to the same text.
    for (String part : parts) {
      String normal = Normalizer.normalize(part, Normalizer.Form.NFC);
      all.append(normal.length()).append(':').append(normal).append('\n');
    }
    return Hash.of(all.toString());
  }

  private static String text(Page page) {
    String text = page.file().text();
    StringBuilder lines = new StringBuilder();
    for (String line : text.substring(Math.min(page.bodyStart(), text.length())).split("\n")) {
      String kept = withoutWaiver(line).stripTrailing();
      if (!kept.isEmpty()) {
        lines.append(kept).append('\n');
      }
    }
    return lines.toString();
  }

  private static String withoutWaiver(String line) {
    int open = line.lastIndexOf("<!--");
    return open >= 0 && Waiver.is(line.substring(open)) ? line.substring(0, open) : line;
  }
}
