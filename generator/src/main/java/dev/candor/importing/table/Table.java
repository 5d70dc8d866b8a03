package dev.candor.importing.table;

import java.util.List;

/**
 * A table, and what could not be read of it.
 *
 * @param name the name of its file
 * @param headings the headings of the columns
 * @param faults rows that could not be read; row 0 means that there is no table at all
 * @param notes what was guessed, such as the encoding
 */
public record Table(
    String name, List<String> headings, List<Row> rows, List<RowFault> faults, List<String> notes) {

  /** More columns than any sheet of people has; the national register of the US has 330. */
  static final int MOST_COLUMNS = 1_000;

  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  static Table unreadable(String name, int row, String message, String remedy) {
    RowFault fault = new RowFault(row, 0, message, remedy, "");
    return new Table(name, List.of(), List.of(), List.of(fault), List.of());
  }
}
