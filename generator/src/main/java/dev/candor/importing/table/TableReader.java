package dev.candor.importing.table;

import dev.candor.importing.model.Decoding;
import java.util.Locale;

/** Reads a file as a table; any bytes give one. */
public final class TableReader {

  private TableReader() {}

  public static Table read(String name, byte[] bytes, TableFormat format) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
      return Table.unreadable(
          name, 0, "it is a workbook, not CSV", "in your spreadsheet: Save as, CSV UTF-8");
    }
    Decoding decoded = Decoding.of(bytes, format.encoding());
    String start = decoded.text().stripLeading();
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
    return json || start.startsWith("[{")
        ? JsonTable.read(name, decoded)
        : CsvTable.read(name, decoded, format);
  }
}
