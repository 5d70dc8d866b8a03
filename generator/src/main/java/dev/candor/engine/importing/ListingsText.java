package dev.candor.engine.importing;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.listing.ListingReport;
import dev.candor.importing.listing.ListingReport.ListingFate;
import dev.candor.importing.listing.RowFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The result of an import of listings as text. */
final class ListingsText {

  private ListingsText() {}

  /** All findings, or the first of each rule up to a number. */
  static String of(ListingReport report, int most, boolean dryRun) {
    StringBuilder text = new StringBuilder();
    Map<String, Integer> counts = new HashMap<>();
    for (RowFinding finding : report.findings()) {
      if (counts.merge(finding.rule().id(), 1, Integer::sum) <= most) {
        text.append(finding.print());
      }
    }
    counts.entrySet().stream()
        .filter(each -> each.getValue() > most)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each ->
                text.append("… and ")
                    .append(each.getValue() - most)
                    .append(" more of ")
                    .append(each.getKey())
                    .append(", in report.txt\n"));
    for (ListingFate page : report.pages()) {
      if (page.fate() == Fate.CONFLICT) {
        text.append(new EditedSince(page.path(), page.current(), page.text()).print());
      }
    }
    report.notes().forEach(note -> text.append("The file: ").append(note).append(".\n"));
    ignored(report.ignored(), text);
    return text.append(closing(report, dryRun)).toString();
  }

  private static void ignored(List<String> headings, StringBuilder text) {
    if (!headings.isEmpty()) {
      List<String> first = headings.subList(0, Math.min(20, headings.size()));
      text.append("Columns that the map doesn't name: ");
      text.append(DiagnosticPrinter.visible(String.join(", ", first)));
      text.append(headings.size() > 20 ? " and " + (headings.size() - 20) + " more.\n" : ".\n");
    }
  }

  private static String closing(ListingReport report, boolean dryRun) {
    return number(report.rows(), "row")
        + ": "
        + number(report.importedRows())
        + " imported, "
        + number(report.badRows())
        + " to correct, "
        + number(report.removedRows())
        + " of people who asked to be removed.\n"
        + "Files: "
        + report.count(Fate.CREATED)
        + " created, "
        + report.count(Fate.UPDATED)
        + " updated, "
        + report.count(Fate.UNCHANGED)
        + " unchanged, "
        + report.count(Fate.CONFLICT)
        + " edited since"
        + (report.count(Fate.REMOVED) == 0
            ? ""
            : ", " + report.count(Fate.REMOVED) + " deleted since")
        + ".\n"
        + (dryRun ? "Nothing was written: this was a dry run.\n" : "");
  }

  private static String number(int count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
