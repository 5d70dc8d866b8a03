package dev.candor.report;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.source.LineMap;

/**
 * A finding as reports tell it: with the lines and columns of its beginning and its end (counted
 * from 1, in UTF-16 units), the text concerned, and whether it is old, that is, in the baseline.
 */
public record Remark(
    Diagnostic diagnostic,
    boolean old,
    int line,
    int column,
    int endLine,
    int endColumn,
    String text) {

  private static final int MOST_TEXT = 200;

  static Remark of(Diagnostic d, LineMap lines) {
    int start = d.span().start();
    int end = d.span().end();
    return new Remark(
        d,
        false,
        lines.line(start),
        lines.column(start),
        lines.line(end),
        lines.column(end),
        d.file().text().substring(start, end));
  }

  Remark asOld() {
    return new Remark(diagnostic, true, line, column, endLine, endColumn, text);
  }

  String path() {
    return diagnostic.file().path();
  }

  String rule() {
    return diagnostic.rule().id();
  }

  /** What is the matter, and what would mend it. */
  String sentence() {
    String remedy = diagnostic.suggestion();
    return remedy.isEmpty() ? diagnostic.message() : diagnostic.message() + " (" + remedy + ")";
  }

  /**
   * What tells this finding from others of its rule in its file, wherever in the file it comes to
   * stand: the text concerned, or where there is none what was said; on one line, without hidden
   * characters.
   */
  String mark() {
    String concerned = onOneLine(text);
    String mark = concerned.isEmpty() ? onOneLine(diagnostic.message()) : concerned;
    return mark.codePointCount(0, mark.length()) <= MOST_TEXT
        ? mark
        : mark.substring(0, mark.offsetByCodePoints(0, MOST_TEXT)).strip();
  }

  private static String onOneLine(String text) {
    return DiagnosticPrinter.visible(text).strip().replaceAll("\\s+", " ");
  }
}
