package dev.candor.importing.listing;

import dev.candor.diagnostic.Suggestion;
import dev.candor.importing.listing.ListingMap.MappedColumn;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.Row;
import dev.candor.importing.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which column of a table has which heading. */
final class TableColumns {

  private static final Pattern NUMBER = Pattern.compile("#([1-9][0-9]{0,3})");
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]{1,200})}");

  private final Table table;
  private final Map<String, List<Integer>> byName = new LinkedHashMap<>();

  TableColumns(Table table) {
    this.table = table;
    for (int i = 0; i < table.headings().size(); i++) {
      byName.computeIfAbsent(plain(heading(i)), n -> new ArrayList<>()).add(i);
    }
  }

  private static String plain(String heading) {
    return CellText.oneLine(CellText.of(heading)).toLowerCase(Locale.ROOT);
  }

  String file() {
    return table.name();
  }

  /** The heading of a column, counted from 0. */
  String heading(int column) {
    String heading = column < table.headings().size() ? table.headings().get(column) : "";
    return heading.isBlank() ? "#" + (column + 1) : CellText.of(heading);
  }

  /** The column with a heading, counted from 0; -1 if there is none. */
  int of(String heading) {
    Matcher number = NUMBER.matcher(heading);
    if (number.matches()) {
      int column = Integer.parseInt(number.group(1)) - 1;
      return column < table.headings().size() ? column : -1;
    }
    List<Integer> columns = byName.getOrDefault(plain(heading), List.of());
    return columns.isEmpty() ? -1 : columns.get(0);
  }

  /** A text with the cells of a row in place of headings in braces. */
  String fill(String text, Row row) {
    return BRACES
        .matcher(text)
        .replaceAll(
            found -> {
              int column = of(found.group(1));
              String cell = column < 0 ? found.group() : CellText.of(row.cell(column));
              return Matcher.quoteReplacement(CellText.fault(cell).isEmpty() ? cell : "");
            });
  }

  /** What a map names and the table doesn't have once. */
  List<RowFinding> faults(ListingMap map) {
    List<RowFinding> faults = new ArrayList<>();
    TreeSet<String> known = new TreeSet<>(table.headings());
    List<String> named =
        new ArrayList<>(map.columns().stream().map(MappedColumn::heading).toList());
    map.onColumn().ifPresent(named::add);
    for (String heading : named) {
      int column = of(heading);
      int row = 1;
      List<Integer> all = byName.getOrDefault(plain(heading), List.of());
      if (column < 0) {
        String guess = Suggestion.didYouMean(heading, known);
        String remedy = guess.isEmpty() ? "its columns are " + shown(known) : guess;
        faults.add(fault(row, 0, "there is no column \"" + heading + "\"", remedy));
      } else if (all.size() > 1) {
        faults.add(
            fault(
                row,
                all.get(1) + 1,
                "two columns are called \"" + heading + "\"",
                "name the one you mean by its number: \"#" + (all.get(0) + 1) + "\""));
      }
    }
    return faults;
  }

  private static String shown(TreeSet<String> known) {
    String all = String.join(", ", known);
    return all.length() > 300 ? all.substring(0, 300) + "…" : all;
  }

  private RowFinding fault(int row, int column, String message, String remedy) {
    return new RowFinding(ImportRules.LISTING_MAP, table.name(), row, column, message, "", remedy);
  }

  /** The headings that a map doesn't name. */
  List<String> ignored(ListingMap map) {
    TreeSet<Integer> used = new TreeSet<>();
    map.columns().forEach(column -> used.add(of(column.heading())));
    map.onColumn().ifPresent(heading -> used.add(of(heading)));
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      if (!used.contains(i)) {
        ignored.add(heading(i));
      }
    }
    return ignored;
  }
}
