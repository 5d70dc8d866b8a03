package dev.candor.markdown;

import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds and writes GitHub-style tables: a row, a row of dashes, and more rows. */
final class TableWriter {

  /** No real table is wider; keeps a file full of bars from being read as a table. */
  private static final int MOST_COLUMNS = 500;

  /** Keeps a small file with short rows under a wide header from becoming a huge page. */
  private static final int MOST_EMPTY_CELLS = 20_000;

  private final HtmlOut out;
  private final InlineWriter inlines;
  private final TableSlips slips;
  private int tables;
  private int emptyCells;

  TableWriter(HtmlOut out, InlineWriter inlines, TableSlips slips) {
    this.out = out;
    this.inlines = inlines;
    this.slips = slips;
  }

  /** Reports lines that look like a table and aren't one. */
  void reportUnread(InlineText paragraph) {
    slips.unread(paragraph);
  }

  /** The offset of a table's header row in a paragraph's text, or -1. */
  static int find(InlineText paragraph) {
    char[] text = paragraph.chars();
    int heading = paragraph.from();
    int end = CharacterClasses.lineEnd(text, heading, paragraph.to());
    while (end < paragraph.to()) {
      int dashesEnd = CharacterClasses.lineEnd(text, end + 1, paragraph.to());
      if (isDashes(text, end + 1, dashesEnd)) {
        int columns = cells(paragraph, end + 1, dashesEnd).size();
        return columns <= MOST_COLUMNS && cells(paragraph, heading, end).size() == columns
            ? heading
            : -1;
      }
      heading = end + 1;
      end = dashesEnd;
    }
    return -1;
  }

  private static boolean isDashes(char[] text, int from, int to) {
    boolean bar = false;
    boolean dash = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      bar |= c == '|' || c == ':';
      dash |= c == '-';
      if ("|:- \t".indexOf(c) < 0) {
        return false;
      }
    }
    return bar && dash;
  }

  /** Writes the table whose header row begins at an offset, to the end of the text. */
  void write(InlineText paragraph, int at) {
    char[] text = paragraph.chars();
    int end = CharacterClasses.lineEnd(text, at, paragraph.to());
    int dashesEnd = CharacterClasses.lineEnd(text, end + 1, paragraph.to());
    List<String> classes = new ArrayList<>();
    for (InlineText cell : cells(paragraph, end + 1, dashesEnd)) {
      classes.add(alignment(cell));
    }
    int start = paragraph.source(at);
    out.block("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    out.word("table.name", String.valueOf(++tables), Span.of(start, start + 1))
        .raw("\">")
        .block("<table>")
        .block("<thead>");
    row(cells(paragraph, at, end), classes, true);
    out.block("</thead>");
    int line = dashesEnd + 1;
    if (line < paragraph.to()) {
      out.block("<tbody>");
    }
    boolean rows = line < paragraph.to();
    while (line < paragraph.to()) {
      int lineEnd = CharacterClasses.lineEnd(text, line, paragraph.to());
      List<InlineText> cells = cells(paragraph, line, lineEnd);
      slips.row(paragraph, Span.of(line, lineEnd), cells, classes.size());
      row(cells, classes, false);
      line = lineEnd + 1;
    }
    out.block(rows ? "</tbody>" : "").block("</table>").block("</div>").line();
  }

  /** The contents of all cells, row by row, of the table whose header row begins at an offset. */
  static List<InlineText> allCells(InlineText paragraph, int at) {
    char[] text = paragraph.chars();
    int end = CharacterClasses.lineEnd(text, at, paragraph.to());
    List<InlineText> all = new ArrayList<>(cells(paragraph, at, end));
    int line = CharacterClasses.lineEnd(text, end + 1, paragraph.to()) + 1;
    while (line < paragraph.to()) {
      int lineEnd = CharacterClasses.lineEnd(text, line, paragraph.to());
      all.addAll(cells(paragraph, line, lineEnd));
      line = lineEnd + 1;
    }
    return all;
  }

  private static String alignment(InlineText dashes) {
    boolean left = !dashes.isEmpty() && dashes.chars()[dashes.from()] == ':';
    boolean right = !dashes.isEmpty() && dashes.chars()[dashes.to() - 1] == ':';
    if (left && right) {
      return " class=\"center\"";
    }
    return right ? " class=\"right\"" : left ? " class=\"left\"" : "";
  }

  private void row(List<InlineText> cells, List<String> classes, boolean heading) {
    out.block("<tr>");
    for (int i = 0; i < classes.size(); i++) {
      boolean empty = i >= cells.size() || cells.get(i).isEmpty();
      if (empty && ++emptyCells > MOST_EMPTY_CELLS && i >= cells.size()) {
        break;
      }
      // an empty header cell is useless to a screen reader, so it becomes an ordinary cell
      String tag = heading && !empty ? "th" : "td";
      out.block("<").raw(tag).raw(heading && !empty ? " scope=\"col\"" : "").raw(classes.get(i));
      out.raw('>');
      if (!empty) {
        inlines.read(cells.get(i)).write();
      }
      out.raw("</").raw(tag).raw('>');
    }
    out.block("</tr>");
  }

  /** The cells of a row, split at bars that are neither escaped nor inside a page link. */
  static List<InlineText> cells(InlineText paragraph, int from, int to) {
    char[] text = paragraph.chars();
    List<InlineText> cells = new ArrayList<>();
    int end = CharacterClasses.trimEnd(text, from, to);
    int start = CharacterClasses.skipSpaces(text, from, end);
    if (start < end && text[start] == '|') {
      start++;
    }
    boolean escapes = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == '\\' && i + 1 < end) {
        escapes |= text[++i] == '|';
      } else if (c == '[' && i + 1 < end && text[i + 1] == '[') {
        i = pageLinkEnd(text, i, end);
      } else if (c == '|') {
        cells.add(cell(paragraph, start, i, escapes));
        escapes = false;
        start = i + 1;
      }
    }
    if (CharacterClasses.skipSpaces(text, start, end) < end) {
      cells.add(cell(paragraph, start, end, escapes));
    }
    return cells;
  }

  /** The last offset of the page link that begins here, or the given offset if there is none. */
  private static int pageLinkEnd(char[] text, int at, int to) {
    for (int i = at + 2; i + 1 < to && text[i] != '['; i++) {
      if (text[i] == ']') {
        return text[i + 1] == ']' ? i + 1 : at;
      }
    }
    return at;
  }

  private static InlineText cell(InlineText paragraph, int from, int to, boolean escapes) {
    char[] text = paragraph.chars();
    int start = CharacterClasses.skipSpaces(text, from, to);
    int end = CharacterClasses.trimEnd(text, start, to);
    return escapes ? withoutEscapes(paragraph.between(start, end)) : paragraph.between(start, end);
  }

  /** Removes the backslash in front of a bar in a cell, before anything else is read. */
  private static InlineText withoutEscapes(InlineText cell) {
    return cell.without('\\', '|');
  }
}
