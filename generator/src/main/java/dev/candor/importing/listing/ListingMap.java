package dev.candor.importing.listing;

import dev.candor.content.Listing.ConfirmedBy;
import dev.candor.importing.table.TableFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which column of a table is which field of a listing.
 *
 * @param by who says what the table says
 * @param on the day they said so, for rows without one of their own
 * @param onColumn the column with the day of each row
 * @param dates how dates are written, such as {@code DD/MM/YYYY}; empty for {@code YYYY-MM-DD}
 * @param fixed values that every row has, by field; {@code {Heading}} in one is the row's own
 */
public record ListingMap(
    ConfirmedBy by,
    Optional<LocalDate> on,
    Optional<String> onColumn,
    TableFormat format,
    String dates,
    List<MappedColumn> columns,
    Map<String, List<String>> fixed) {

  /** The numbers and names by which rows are matched; never written to a page. */
  static final String NPI = "npi";

  static final String POSTCODE = "postcode";

  /** The text below the fields. */
  static final String BODY = "text";

  public ListingMap {
    columns = List.copyOf(columns);
    fixed = Map.copyOf(fixed);
  }

  /**
   * A column.
   *
   * @param heading its heading, or {@code #3} for the third
   * @param to the field: {@code licences.number}, {@code licences.2.number}
   * @param split what separates the items of a list within a cell
   * @param values the field's value for each that the column has, by its lower case
   */
  record MappedColumn(
      String heading,
      String to,
      String split,
      Map<String, String> values,
      String dates,
      ConfirmedBy by) {
    MappedColumn {
      values = Map.copyOf(values);
    }
  }
}
