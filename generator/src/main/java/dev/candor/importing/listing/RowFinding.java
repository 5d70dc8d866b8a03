package dev.candor.importing.listing;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Rule;
import dev.candor.importing.model.ImportRules;
import java.util.Comparator;

/**
 * Something wrong with a row of a table.
 *
 * @param row as a spreadsheet counts
 * @param column from 1; 0 if the whole row is meant
 * @param text the cell or the row; empty if there is nothing to show
 */
public record RowFinding(
    Rule rule, String file, int row, int column, String message, String text, String remedy) {

  static final Comparator<RowFinding> IN_ORDER =
      Comparator.comparingInt(RowFinding::row).thenComparingInt(RowFinding::column);

  private static final int SHOWN = 100;

  /** {@code clinic.csv:3:5}. */
  public String place() {
    return column == 0 ? file + ":" + row : file + ":" + row + ":" + column;
  }

  /** As a check of the site prints findings: the place, what is wrong, the cell, the remedy. */
  public String print() {
    StringBuilder out = new StringBuilder();
    out.append(DiagnosticPrinter.visible(place())).append(": ").append(ImportRules.mark(rule));
    out.append(DiagnosticPrinter.visible(message)).append('\n');
    if (!text.isBlank()) {
      String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      out.append("    ").append(DiagnosticPrinter.visible(cut).strip()).append('\n');
    }
    if (!remedy.isEmpty()) {
      out.append("    ").append(DiagnosticPrinter.visible(remedy)).append('\n');
    }
    return out.toString();
  }
}
