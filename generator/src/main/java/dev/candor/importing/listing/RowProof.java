package dev.candor.importing.listing;

import dev.candor.content.Kinds;
import dev.candor.content.Page;
import dev.candor.content.PageReader;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.importing.listing.ListingMap.MappedColumn;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.Row;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves a draft by reading it as the build will, and says of each fault which column it comes
 * from.
 */
final class RowProof {

  private static final Pattern MISSING =
      Pattern.compile("\"([A-Za-z]+)\" (?:is missing|has no value)");
  private static final Pattern IN_SET = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?.*");

  private final PageReader reader = new PageReader();
  private final ListingMap map;
  private final TableColumns columns;
  private final Kinds kinds;
  private final Map<String, FieldShape> shapes;

  RowProof(ListingMap map, TableColumns columns, Kinds kinds, Map<String, FieldShape> shapes) {
    this.map = map;
    this.columns = columns;
    this.kinds = kinds;
    this.shapes = shapes;
  }

  /**
   * The errors that the page of a draft would have.
   *
   * @param whole false if some cells were left out as faulty, so that nothing is missing
   */
  List<RowFinding> faults(String path, ListingDraft draft, Row row, boolean whole) {
    String text = DraftText.of(draft, shapes);
    Outcome<Page> read = reader.read(SourceFile.of("content/" + path, text), kinds);
    List<RowFinding> faults = new ArrayList<>();
    for (Diagnostic one : read.found()) {
      if (one.isError() && (whole || !MISSING.matcher(one.message()).matches())) {
        faults.add(fault(one, read.value(), draft, row));
      }
    }
    return faults;
  }

  private RowFinding fault(Diagnostic one, Page page, ListingDraft draft, Row row) {
    String place = place(one.span(), page);
    Matcher missing = MISSING.matcher(one.message());
    if (missing.matches()) {
      String group = FieldPath.plain(place);
      String field = group.isEmpty() ? missing.group(1) : group + "." + missing.group(1);
      return missing(shapes.containsKey(field) ? field : missing.group(1), one, row);
    }
    Optional<Said> said = said(place, draft).filter(s -> s.row() == row.number());
    int column = said.map(Said::column).orElse(0);
    String named = column > 0 ? "column \"" + columns.heading(column - 1) + "\": " : "";
    return new RowFinding(
        ImportRules.LISTING_FIELD,
        columns.file(),
        row.number(),
        column,
        named + one.message(),
        column > 0 ? CellText.of(row.cell(column - 1)) : "",
        one.suggestion());
  }

  private RowFinding missing(String field, Diagnostic one, Row row) {
    List<Integer> mapped = new ArrayList<>();
    for (MappedColumn column : map.columns()) {
      String to = FieldPath.plain(column.to());
      if (to.equals(field) || to.startsWith(field + ".")) {
        mapped.add(columns.of(column.heading()));
      }
    }
    boolean none = mapped.isEmpty();
    String names = String.join(", ", mapped.stream().map(columns::heading).toList());
    return new RowFinding(
        ImportRules.LISTING_FIELD,
        columns.file(),
        row.number(),
        none ? 0 : mapped.get(0) + 1,
        none
            ? "a listing needs \"" + field + "\", which the map gives no column"
            : "a listing needs \"" + field + "\", and this is empty: " + names,
        "",
        none ? "map a column to it, or write it under \"fixed\" in the map" : one.suggestion());
  }

  /** The innermost field that a fault is within. */
  private static String place(Span span, Page page) {
    String best = "";
    int length = Integer.MAX_VALUE;
    for (Map.Entry<String, Span> one : page.places().entrySet()) {
      Span at = one.getValue();
      boolean inside = at.start() <= span.start() && span.end() <= at.end();
      int size = at.end() - at.start();
      if (inside && (size < length || size == length && one.getKey().length() > best.length())) {
        best = one.getKey();
        length = size;
      }
    }
    return best;
  }

  private static Optional<Said> said(String place, ListingDraft draft) {
    Matcher set = IN_SET.matcher(place);
    if (set.matches()) {
      List<Map<String, Said>> sets = draft.sets(set.group(1));
      int index = Integer.parseInt(set.group(2));
      if (index < sets.size()) {
        Map<String, Said> values = sets.get(index);
        return set.group(3) == null
            ? values.values().stream().filter(s -> s.column() > 0).findFirst()
            : Optional.ofNullable(values.get(set.group(3)));
      }
      return draft.single(set.group(1));
    }
    return draft.single(place);
  }
}
