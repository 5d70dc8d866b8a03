package dev.candor.engine.importing;

import dev.candor.engine.ReportHead;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.listing.ListingReport;
import dev.candor.importing.listing.ListingReport.ListingFate;
import dev.candor.importing.listing.RowFinding;
import dev.candor.importing.model.ImportRules;
import dev.candor.text.HtmlEscape;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The report of an import of listings as one HTML file: rows to correct, rows that were merged,
 * pages that were edited since, and whom to call.
 */
final class ListingsHtml {

  private final StringBuilder html = new StringBuilder(ReportHead.of("Import of listings"));

  private ListingsHtml() {}

  /**
   * The file.
   *
   * @param report empty if only the list of whom to call is made
   * @param calls with a line of headings
   */
  static String of(Optional<ListingReport> report, String told, List<List<String>> calls) {
    ListingsHtml page = new ListingsHtml();
    report.ifPresent(each -> page.report(each, told));
    page.heading("Whom to call", calls.size() - 1);
    page.table(calls);
    return page.html.append("</main></body></html>\n").toString();
  }

  private void report(ListingReport report, String told) {
    html.append("<pre>").append(HtmlEscape.of(told)).append("</pre>\n");
    Predicate<RowFinding> error = f -> f.rule().severity() == ImportRules.LOST.severity();
    Predicate<RowFinding> duplicate = f -> f.rule().equals(ImportRules.LISTING_DUPLICATE);
    Predicate<RowFinding> merged = f -> f.rule().equals(ImportRules.LISTING_MERGED);
    findings("Rows to correct", report, error);
    findings("Perhaps the same person", report, duplicate);
    findings("Merged into one listing", report, merged);
    findings("More about rows", report, error.or(duplicate).or(merged).negate());
    List<ListingFate> edited =
        report.pages().stream().filter(page -> page.fate() == Fate.CONFLICT).toList();
    if (!edited.isEmpty()) {
      heading("Edited since, not overwritten", edited.size());
      edited.forEach(this::both);
    }
  }

  private void findings(String title, ListingReport report, Predicate<RowFinding> which) {
    List<RowFinding> found = report.findings().stream().filter(which).toList();
    if (found.isEmpty()) {
      return;
    }
    heading(title, found.size());
    html.append("<table>");
    row("th", List.of("row", "column", "what", "cell", "what to do"));
    for (RowFinding each : found) {
      String column = each.column() == 0 ? "" : Integer.toString(each.column());
      row(
          "td",
          List.of(
              Integer.toString(each.row()), column, each.message(), each.text(), each.remedy()));
    }
    html.append("</table>\n");
  }

  private void both(ListingFate page) {
    html.append("<details open><summary>").append(HtmlEscape.of(page.path()));
    html.append("</summary><div class=\"two\"><div><p>your page</p><pre>");
    html.append(HtmlEscape.of(page.current())).append("</pre></div><div><p>the table</p><pre>");
    html.append(HtmlEscape.of(page.text())).append("</pre></div></div></details>\n");
  }

  private void heading(String title, int number) {
    html.append("<h2>").append(title).append(" (").append(number).append(")</h2>\n");
  }

  private void table(List<List<String>> rows) {
    if (rows.size() > 1) {
      html.append("<table>");
      row("th", rows.get(0));
      rows.subList(1, rows.size()).forEach(cells -> row("td", cells));
      html.append("</table>\n");
    } else {
      html.append("<p>Nobody.</p>\n");
    }
  }

  private void row(String tag, List<String> cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append('<').append(tag).append('>').append(HtmlEscape.of(cell));
      html.append("</").append(tag).append('>');
    }
    html.append("</tr>\n");
  }
}
