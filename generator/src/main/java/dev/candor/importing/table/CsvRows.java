package dev.candor.importing.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a large CSV file row by row, of which one at a time is in memory. */
public final class CsvRows {

  /** Keeps a file that isn't a table at all from filling the report. */
  private static final int MOST_FAULTS = 100;

  private CsvRows() {}

  /** Takes the rows. */
  public interface Reader {
    /** Takes the first row. */
    void headings(List<String> headings);

    /** Takes any other row. */
    void row(List<String> cells);
  }

  /** A reader to which what follows a closing quotation mark is a part of the cell. */
  @SuppressWarnings("removal") // this version of the library has no other way yet
  private static CsvReader.CsvReaderBuilder lenient() {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .detectBomHeader(false);
  }

  /**
   * Reads UTF-8; what is no UTF-8 shows as U+FFFD. Returns the rows that have other cells than the
   * headings, as a missing quotation mark has it.
   */
  public static List<RowFault> read(InputStream in, Reader reader) throws IOException {
    List<RowFault> faults = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        lenient().ofCsvRecord(new BufferedReader(new InputStreamReader(in, UTF_8)))) {
      int columns = -1;
      for (CsvRecord record : csv) {
        if (columns < 0) {
          columns = record.getFieldCount();
          List<String> headings = new ArrayList<>(record.getFields());
          headings.replaceAll(heading -> heading.replace("\uFEFF", ""));
          reader.headings(headings);
          continue;
        }
        // Some exports have a comma more at the end of the headings, some at the end of rows.
        if (Math.abs(record.getFieldCount() - columns) > 1 && faults.size() < MOST_FAULTS) {
          faults.add(fault(record, columns));
        }
        reader.row(record.getFields());
      }
    } catch (CsvParseException e) {
      String why = String.valueOf(e.getMessage());
      faults.add(new RowFault(0, 0, "it can't be read further: " + why, "", ""));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return faults;
  }

  private static RowFault fault(CsvRecord record, int columns) {
    int line = (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber());
    String message = "has " + record.getFieldCount() + " cells; there are " + columns + " headings";
    return new RowFault(line, 1, message, "", "");
  }
}
