package dev.candor.engine.importing;

import dev.candor.engine.ReportHead;
import dev.candor.importing.ImportReport;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.model.SourceIssue;
import dev.candor.importing.proof.Loss;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.text.HtmlEscape;
import java.util.List;
import java.util.Map;

/**
 * The report of an import as one HTML file without scripts: each decision with its reason, and the
 * source beside the result. Nothing in it is loaded from anywhere.
 */
final class ImportHtml {

  private final StringBuilder html = new StringBuilder(ReportHead.of("Import report"));

  private ImportHtml() {}

  static String of(ImportReport report, String closing) {
    ImportHtml page = new ImportHtml();
    page.html.append("<pre>").append(HtmlEscape.of(closing)).append("</pre>\n");
    page.issues(report.issues());
    page.section("To decide", report, true);
    page.section("Decided, and sure", report, false);
    page.images(report);
    page.gone(report);
    page.map("Addresses for your host to redirect", "old", "new", report.hostRedirects());
    return page.html.append("</main></body></html>\n").toString();
  }

  private void issues(List<SourceIssue> issues) {
    if (!issues.isEmpty()) {
      html.append("<h2>Faults of the source</h2><ul>\n");
      for (SourceIssue issue : issues) {
        html.append("<li>").append(HtmlEscape.of(issue.place() + " " + issue.message()));
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    }
  }

  private void section(String title, ImportReport report, boolean open) {
    html.append("<h2>").append(title).append("</h2>\n");
    for (PageEntry page : report.pages()) {
      List<Decision> decisions =
          page.decisions().stream().filter(d -> open != (d.certainty() == Certainty.SURE)).toList();
      boolean more = open && (page.fate() == Fate.CONFLICT || !page.losses().isEmpty());
      if (!decisions.isEmpty() || more) {
        page(page, decisions, open);
      }
    }
  }

  private void page(PageEntry page, List<Decision> decisions, boolean open) {
    html.append("<details").append(open ? " open" : "").append("><summary>");
    html.append(HtmlEscape.of(page.title() + " (" + page.path() + ")")).append("</summary>\n<p>");
    html.append(HtmlEscape.of(page.fate().words() + "; from " + page.origin()));
    html.append(page.withheld().isEmpty() ? "" : "; a draft: " + HtmlEscape.of(page.withheld()));
    html.append("</p>\n");
    for (Loss loss : open ? page.losses() : List.<Loss>of()) {
      html.append("<p>Lost: ").append(HtmlEscape.of(loss.what())).append("</p>");
      both("source", loss.before(), "page", loss.after());
    }
    if (open && page.fate() == Fate.CONFLICT) {
      both("your page", page.current(), "what the import would write", page.text());
    }
    if (!decisions.isEmpty()) {
      html.append(
          "<table><tr><th>decision</th><th>how"
              + " sure</th><th>why</th><th>source</th><th>result</th></tr>\n");
      for (Decision decision : decisions) {
        row(
            decision.what(),
            decision.certainty().word(),
            decision.reason(),
            decision.before(),
            decision.after());
      }
      html.append("</table>\n");
    }
    html.append("</details>\n");
  }

  private void both(String left, String one, String right, String other) {
    html.append("<div class=\"two\"><div><p>").append(left).append("</p><pre>");
    html.append(HtmlEscape.of(one)).append("</pre></div><div><p>").append(right);
    html.append("</p><pre>").append(HtmlEscape.of(other)).append("</pre></div></div>\n");
  }

  private void row(String... cells) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append("<td>").append(HtmlEscape.of(cell)).append("</td>");
    }
    html.append("</tr>\n");
  }

  private void map(String title, String one, String other, Map<String, String> map) {
    if (!map.isEmpty()) {
      html.append("<h2>").append(title).append("</h2><table><tr><th>").append(one);
      html.append("</th><th>").append(other).append("</th></tr>\n");
      map.forEach(this::row);
      html.append("</table>\n");
    }
  }

  private void row(String one, String other) {
    row(new String[] {one, other});
  }

  private void images(ImportReport report) {
    if (!report.missingImages().isEmpty()) {
      html.append("<h2>Images that are not here</h2><table><tr><th>file</th>");
      html.append("<th>address</th><th>why</th></tr>\n");
      report
          .missingImages()
          .forEach(
              (name, url) ->
                  row(new String[] {name, url, report.refusedImages().getOrDefault(name, "")}));
      html.append("</table>\n");
    }
  }

  private void gone(ImportReport report) {
    if (!report.goneAddresses().isEmpty()) {
      html.append("<h2>Old addresses that will be gone</h2><ul>\n");
      report
          .goneAddresses()
          .forEach(
              (href, by) -> {
                html.append("<li>").append(HtmlEscape.of(href)).append(", linked from ");
                html.append(HtmlEscape.of(String.join(", ", by))).append("</li>\n");
              });
      html.append("</ul>\n");
    }
  }
}
