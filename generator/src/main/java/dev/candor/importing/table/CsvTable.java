package dev.candor.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.candor.importing.model.Decoding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads CSV. A line that can't be read, as with a quotation mark that is never closed, is reported,
 * and reading goes on with the line after it.
 */
final class CsvTable {

  private static final String SEPARATORS = ",;\t|";

  /** Keeps a file that isn't a table at all from filling the report. */
  private static final int MOST_FAULTS = 1_000;

  private final String name;
  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();

  /** The offset at which reading goes on. */
  private int from;

  private int row;

  private CsvTable(String name, String text, int from, char separator) {
    this.name = name;
    this.text = text;
    this.from = from;
    this.separator = separator;
  }

  static Table read(String name, Decoding decoded, TableFormat format) {
    String text = decoded.text();
    int from = 0;
    char separator = 0;
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && lineEnd(text, 0) <= 6) {
      separator = text.charAt(4);
      from = Math.min(text.length(), lineEnd(text, 0) + 1);
    }
    separator = format.separator().orElse(separator == 0 ? guess(text, from) : separator);
    if (SEPARATORS.indexOf(separator) < 0) {
      separator = guess(text, from);
    }
    return new CsvTable(name, text, from, separator).read(decoded.note());
  }

  /** The separator that the line of headings has most of, outside quotation marks. */
  private static char guess(String text, int from) {
    char best = SEPARATORS.charAt(0);
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      best = count(text, from, separator) > count(text, from, best) ? separator : best;
    }
    return best;
  }

  /** How often a line has a separator outside quotation marks. */
  private static int count(String text, int from, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = from; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      count += !quoted && text.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  /** How many columns the first line that isn't blank has. */
  private int headingCount() {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return count(text, at, separator) + 1;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private Table read(String note) {
    int columns = headingCount();
    if (columns > Table.MOST_COLUMNS) {
      return Table.unreadable(
          name,
          1,
          "it has " + columns + " columns; 1,000 is the most",
          "delete the columns that the map doesn't name");
    }
    while (from < text.length() && faults.size() < MOST_FAULTS) {
      readOn();
    }
    if (faults.size() >= MOST_FAULTS) {
      fault(row + 1, 0, "nothing was read from here on: there are too many faults", "", "");
    }
    rows.removeIf(Row::isBlank);
    if (rows.isEmpty() || !faults.isEmpty() && faults.get(0).row() < rows.get(0).number()) {
      return new Table(name, List.of(), List.of(), faultsOr("it has no rows"), notes(note));
    }
    Row headings = rows.remove(0);
    wide(headings.cells().size());
    List<String> names = headings.cells().stream().map(CsvTable::heading).toList();
    return new Table(name, names, rows, faults, notes(note));
  }

  private List<RowFault> faultsOr(String message) {
    return faults.isEmpty() ? List.of(new RowFault(0, 0, message, "", "")) : faults;
  }

  private static List<String> notes(String note) {
    return note.isEmpty() ? List.of() : List.of(note);
  }

  private static String heading(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Rows with more cells than there are headings: a separator too many moved their cells. */
  private void wide(int columns) {
    rows.removeIf(
        each -> {
          boolean more = each.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
          if (more) {
            String shown = String.join(String.valueOf(separator), each.cells());
            String message =
                "it has " + each.cells().size() + " cells; there are " + columns + " headings";
            fault(each.number(), columns + 1, message, "put quotation marks around texts", shown);
          }
          return more;
        });
  }

  /** Reads until the end or a fault, after which {@code from} is behind the faulty line. */
  private void readOn() {
    int offset = from;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(reader(from))) {
      Iterator<CsvRecord> records = reader.iterator();
      while (records.hasNext()) {
        CsvRecord one = records.next();
        rows.add(new Row(++row, one.getFields()));
        offset = behind(offset, one);
      }
      from = text.length();
    } catch (CsvParseException e) {
      faulty(offset);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can always be read
    }
  }

  private StringReader reader(int at) throws IOException {
    StringReader reader = new StringReader(text);
    long skipped = reader.skip(at);
    return skipped == at ? reader : new StringReader("");
  }

  /** How many lines a record has. */
  private static int lines(CsvRecord one) {
    int lines = 1;
    for (String field : one.getFields()) {
      for (int i = field.indexOf('\n'); i >= 0; i = field.indexOf('\n', i + 1)) {
        lines++;
      }
    }
    return lines;
  }

  private int behind(int offset, CsvRecord one) {
    int end = offset;
    for (int i = lines(one); i > 0; i--) {
      end = Math.min(text.length(), lineEnd(text, end) + 1);
    }
    return end;
  }

  /** Reports the line at an offset, and goes on with the one after it. */
  private void faulty(int offset) {
    int end = lineEnd(text, offset);
    String line = text.substring(offset, end);
    long marks = line.chars().filter(c -> c == '"').count();
    String message =
        marks % 2 == 1
            ? "a quotation mark is never closed"
            : marks > 0 ? "there is text behind a closing quotation mark" : "it has too many cells";
    String remedy = marks > 0 ? "write each quotation mark within a cell twice" : "";
    fault(++row, 0, message, remedy, line);
    from = Math.min(text.length(), end + 1);
  }

  private void fault(int number, int column, String message, String remedy, String line) {
    faults.add(new RowFault(number, column, message, remedy, line));
  }
}
