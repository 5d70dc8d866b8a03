package dev.candor.importing.table;

import static de.siegmar.fastcsv.writer.LineDelimiter.CRLF;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV that is safe to open in a spreadsheet: a cell that a spreadsheet would run as a
 * formula gets an apostrophe before it, which makes it text.
 */
public final class CsvText {

  /** What formulas begin with, also in the wide forms of East Asian keyboards. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cntrl}\\x{80}-\\x{9F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]");

  private CsvText() {}

  /** Rows as CSV with a byte order mark, by which spreadsheets know that it is UTF-8. */
  public static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(CRLF).build(text)) {
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(CsvText::seen).map(CsvText::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory can always be written
    }
    return text.toString();
  }

  /** Characters that control a terminal or turn the direction of text become U+FFFD. */
  private static String seen(String cell) {
    return HIDDEN.matcher(cell).replaceAll("\uFFFD");
  }

  /** A cell that no spreadsheet runs. */
  static String safe(String cell) {
    String bare = cell.stripLeading();
    boolean formula = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    boolean begins = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula || begins ? "'" + cell : cell;
  }

  /** A cell without the apostrophe that {@link #of} put before it. */
  public static String plain(String cell) {
    boolean made =
        cell.length() > 1
            && cell.charAt(0) == '\''
            && !safe(cell.substring(1)).equals(cell.substring(1));
    return made ? cell.substring(1) : cell;
  }
}
