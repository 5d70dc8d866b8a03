package dev.candor.importing.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts, with the line of headings as row 1; of JSON, the item
 * @param cells a text for each column, in the order of the columns; a list has one line per item
 */
public record Row(int number, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, counted from 0; empty beyond the last. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
