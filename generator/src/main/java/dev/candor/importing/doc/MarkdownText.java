package dev.candor.importing.doc;

import dev.candor.importing.doc.Block.Embed;
import dev.candor.importing.doc.Block.Fold;
import dev.candor.importing.doc.Block.Heading;
import dev.candor.importing.doc.Block.Items;
import dev.candor.importing.doc.Block.Paragraph;
import dev.candor.importing.doc.Block.Quote;
import dev.candor.importing.doc.Block.Rule;
import dev.candor.importing.doc.Block.Table;
import dev.candor.importing.doc.Block.Verbatim;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as Markdown that reads back as the same blocks. */
public final class MarkdownText {

  private final InlineMarkdown running = new InlineMarkdown(true);
  private final InlineMarkdown inLine = new InlineMarkdown(false);

  private MarkdownText() {}

  /** The Markdown of blocks, with a line end; empty for none. */
  public static String of(List<Block> blocks) {
    List<String> lines = new MarkdownText().lines(blocks, false);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** The lines of blocks, with empty lines between blocks unless they are close together. */
  private List<String> lines(List<Block> blocks, boolean close) {
    List<String> lines = new ArrayList<>();
    boolean other = false;
    Block last = new Rule();
    for (Block block : blocks) {
      other =
          block instanceof Items b
              && last instanceof Items a
              && a.ordered() == b.ordered()
              && !other;
      List<String> written = block(block, other);
      if (written.isEmpty()) {
        continue;
      }
      if (!lines.isEmpty() && !(close && block instanceof Items && last instanceof Paragraph)) {
        lines.add("");
      }
      lines.addAll(written);
      last = block;
    }
    return lines;
  }

  private List<String> block(Block block, boolean otherMark) {
    if (block instanceof Heading heading) {
      String text = inLine.write(heading.inside());
      return text.isBlank() ? List.of() : List.of("#".repeat(heading.level()) + " " + text(text));
    } else if (block instanceof Paragraph paragraph) {
      return paragraph(paragraph.inside());
    } else if (block instanceof Items items) {
      return items(items, otherMark);
    } else if (block instanceof Quote quote) {
      return quote(quote);
    } else if (block instanceof Verbatim verbatim) {
      return verbatim(verbatim);
    } else if (block instanceof Table table) {
      return table(table);
    } else if (block instanceof Fold fold) {
      List<Block> both = new ArrayList<>(List.of(new Heading(3, fold.question())));
      both.addAll(fold.answer());
      return lines(both, false);
    } else if (block instanceof Embed embed) {
      return List.of("![[" + embed.name() + "]]");
    }
    return List.of("---");
  }

  /** A heading ends without signs that would close it. */
  private static String text(String heading) {
    return heading.endsWith("#") ? heading.substring(0, heading.length() - 1) + "\\#" : heading;
  }

  private List<String> paragraph(List<Inline> inlines) {
    String text = running.write(inlines);
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank() && !line.equals("\\")) {
        lines.add(MarkdownEscapes.lineStart(line.stripLeading()));
      }
    }
    if (!lines.isEmpty()) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last).stripTrailing());
    }
    return lines;
  }

  private List<String> items(Items list, boolean otherMark) {
    boolean tight = list.items().stream().allMatch(MarkdownText::isTight);
    List<String> lines = new ArrayList<>();
    int number = list.first();
    for (List<Block> item : list.items()) {
      String mark = list.ordered() ? number++ + (otherMark ? ") " : ". ") : otherMark ? "* " : "- ";
      List<String> inside = lines(item, tight);
      if (!tight && !lines.isEmpty()) {
        lines.add("");
      }
      if (inside.isEmpty()) {
        lines.add(mark.stripTrailing());
      }
      String indent = " ".repeat(mark.length());
      for (int i = 0; i < inside.size(); i++) {
        String line = inside.get(i);
        lines.add(line.isEmpty() ? "" : (i == 0 ? mark : indent) + line);
      }
    }
    return lines;
  }

  /** One paragraph, and perhaps lists below it. */
  private static boolean isTight(List<Block> item) {
    for (int i = 0; i < item.size(); i++) {
      if (i == 0 ? !(item.get(i) instanceof Paragraph) : !(item.get(i) instanceof Items) || i > 1) {
        return false;
      }
    }
    return true;
  }

  private List<String> quote(Quote quote) {
    return lines(quote.inside(), false).stream().map(l -> l.isEmpty() ? ">" : "> " + l).toList();
  }

  private static List<String> verbatim(Verbatim verbatim) {
    String text = verbatim.text().stripTrailing();
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    List<String> lines = new ArrayList<>(List.of(fence + verbatim.language()));
    text.lines().forEach(lines::add);
    lines.add(fence);
    return lines;
  }

  private List<String> table(Table table) {
    int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (List<List<Inline>> row : table.rows()) {
      StringBuilder line = new StringBuilder("|");
      for (int i = 0; i < width; i++) {
        String cell = i < row.size() ? inLine.write(row.get(i)) : "";
        line.append(' ').append(cell.replace("|", "\\|")).append(" |");
      }
      lines.add(line.toString());
      if (lines.size() == 1) {
        lines.add("|" + " --- |".repeat(width));
      }
    }
    return lines;
  }
}
