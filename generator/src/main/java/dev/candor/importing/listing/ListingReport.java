package dev.candor.importing.listing;

import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.Ledger;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.CsvText;
import dev.candor.importing.table.Row;
import dev.candor.importing.table.RowFault;
import dev.candor.importing.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import of listings did. */
public final class ListingReport {

  /**
   * A page of the result.
   *
   * @param text what the table says
   * @param current what the page says, if it was edited since
   */
  public record ListingFate(String path, Fate fate, String text, String current) {}

  /**
   * Two pages that are perhaps about one person.
   *
   * @param same what they have in common
   */
  public record Pair(String path, String other, String same) {}

  private final Table table;
  private final Map<String, Pair> pairs = new LinkedHashMap<>();
  private final List<RowFinding> findings = new ArrayList<>();
  private final List<ListingFate> pages = new ArrayList<>();
  private final TreeMap<Integer, List<String>> bad = new TreeMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final Map<String, String> brought = new TreeMap<>();
  private int imported;
  private int removed;

  ListingReport(Table table) {
    this.table = table;
    for (RowFault fault : table.faults()) {
      findings.add(
          new RowFinding(
              ImportRules.LISTING_ROW,
              table.name(),
              Math.max(1, fault.row()),
              fault.column(),
              fault.message(),
              fault.text(),
              fault.remedy()));
      if (fault.row() > 0 && !table.headings().isEmpty()) {
        List<String> cells = new ArrayList<>(List.of(fault.message(), fault.text()));
        bad.put(fault.row(), cells);
      }
    }
  }

  void add(RowFinding finding) {
    findings.add(finding);
  }

  void add(Pair pair) {
    pairs.putIfAbsent(Ledger.apart(pair.path(), pair.other()), pair);
  }

  /** Each pair once, in the order of the rows. */
  public List<Pair> pairs() {
    return List.copyOf(pairs.values());
  }

  void add(ListingFate page) {
    pages.add(page);
  }

  void imported() {
    imported++;
  }

  void removed() {
    removed++;
  }

  void ignored(List<String> headings) {
    ignored.addAll(headings);
  }

  /** A row that can't be imported, with everything that is wrong with it. */
  void bad(Row row, List<RowFinding> faults) {
    findings.addAll(faults);
    List<String> cells = new ArrayList<>();
    cells.add(String.join("; ", faults.stream().map(RowFinding::message).toList()));
    row.cells().forEach(cells::add);
    bad.put(row.number(), cells);
  }

  /** In the order of the rows. */
  public List<RowFinding> findings() {
    return findings.stream().sorted(RowFinding.IN_ORDER).toList();
  }

  public List<ListingFate> pages() {
    return pages;
  }

  /** The pages that the import made or changed, each with its text before. */
  public Map<String, String> brought() {
    return brought;
  }

  /** Headings that the map doesn't name. */
  public List<String> ignored() {
    return ignored;
  }

  /** What was guessed about the file. */
  public List<String> notes() {
    return table.notes();
  }

  public int rows() {
    return imported + removed + bad.size();
  }

  /** Rows whose listing was made, updated, or the same already. */
  public int importedRows() {
    return imported;
  }

  /** Rows about people who asked to be removed. */
  public int removedRows() {
    return removed;
  }

  public int badRows() {
    return bad.size();
  }

  public long count(Fate fate) {
    return pages.stream().filter(page -> page.fate() == fate).count();
  }

  /** Whether something was not imported. */
  public boolean isFaulty() {
    return findings.stream().anyMatch(f -> f.rule().severity() == ImportRules.LOST.severity());
  }

  /**
   * The rows to correct as CSV: what is wrong, then the cells as they were, so that the file can be
   * sent back, corrected and imported.
   */
  public String badRowsAsCsv() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("What is wrong"));
    head.addAll(table.headings());
    rows.add(head);
    rows.addAll(bad.values());
    return CsvText.of(rows);
  }
}
