package dev.candor.report;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.source.LineMap;

/**
 * A finding as reports show it: with the lines and columns of its start and end (counted from 1, in
 * UTF-16 units), its text, and whether it is old, that is, in the baseline.
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

  /** The message and the remedy. */
  String sentence() {
    String remedy = diagnostic.suggestion();
    return remedy.isEmpty() ? diagnostic.message() : diagnostic.message() + " (" + remedy + ")";
  }

  /**
   * What distinguishes this finding from others of its rule in its file, wherever it moves in the
   * file: its text, or the message if it has none; on one line, without hidden characters.
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
