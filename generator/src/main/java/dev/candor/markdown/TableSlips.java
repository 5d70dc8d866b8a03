package dev.candor.markdown;

import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reports rows whose cells don't match the columns of their table, and lines that aren't one. */
final class TableSlips {

  private final Findings findings;
  private final boolean trusting;

  /** A trusting reader reports nothing. */
  TableSlips(Findings findings, boolean trusting) {
    this.findings = findings;
    this.trusting = trusting;
  }

  /** Examines a row, which is a line of a paragraph. */
  void row(InlineText paragraph, Span line, List<InlineText> cells, int columns) {
    if (trusting || cells.size() == columns) {
      return;
    }
    if (cells.size() > columns) {
      InlineText first = cells.get(columns);
      InlineText last = cells.get(cells.size() - 1);
      if (first.isEmpty() && cells.size() == columns + 1) {
        return;
      }
      findings.add(
          MarkdownRules.LOST_CELL,
          Span.of(
              paragraph.source(first.from()),
              sourceEnd(paragraph, Math.max(first.from() + 1, last.to()))),
          "readers won't see this: the table has " + counted(columns, "column"),
          "give its first line another heading, or, if the | is a part of the text, write \\|");
      return;
    }
    String missing = " |".repeat(columns - cells.size());
    String written = paragraph.string(line.start(), line.end()).strip();
    findings.add(
        MarkdownRules.TABLE_ROW,
        spanOf(paragraph, line.start(), line.end()),
        "this row has "
            + counted(cells.size(), "cell")
            + ", and the table has "
            + counted(columns, "column"),
        "write " + written + (written.endsWith("|") ? "" : " |") + missing);
  }

  /** Examines a paragraph of several lines that isn't read as a table. */
  void unread(InlineText paragraph) {
    List<List<InlineText>> rows = new ArrayList<>();
    char[] text = paragraph.chars();
    int end = paragraph.from() - 1;
    while (!trusting && end < paragraph.to() && rows.size() < 2) {
      int start = end + 1;
      end = CharacterClasses.lineEnd(text, start, paragraph.to());
      if (!isRow(paragraph.string(start, end).strip())) {
        return;
      }
      rows.add(TableWriter.cells(paragraph, start, end));
    }
    if (rows.size() < 2) {
      return;
    }
    int columns = rows.get(0).size();
    int firstEnd = CharacterClasses.lineEnd(text, paragraph.from(), paragraph.to());
    boolean dashes = paragraph.string(firstEnd + 1, end).matches("[|:\\s-]+");
    Span span =
        dashes
            ? spanOf(paragraph, firstEnd + 1, end)
            : spanOf(paragraph, paragraph.from(), firstEnd);
    String line = "|" + " --- |".repeat(columns);
    findings.add(
        MarkdownRules.UNREAD_TABLE,
        span,
        dashes
            ? "this isn't read as a table: the line of dashes doesn't match the "
                + counted(columns, "column")
                + " of the line above"
            : "this isn't read as a table: its second line must have dashes",
        (dashes ? "write " : "put this line below it: ") + line);
  }

  private static boolean isRow(String line) {
    return line.length() > 2 && line.charAt(0) == '|' && line.indexOf('|', 1) > 0;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static Span spanOf(InlineText text, int start, int end) {
    return Span.of(text.source(start), sourceEnd(text, end));
  }

  private static int sourceEnd(InlineText text, int end) {
    return text.source(end - 1) + 1;
  }
}
