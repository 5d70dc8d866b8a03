package dev.candor.engine.importing;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.importing.ImportReport;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.format.JsonExport;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.model.SourceIssue;
import dev.candor.importing.proof.Loss;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that an import leaves beside the site: its report, and redirects for hosts. */
final class ImportOutputs {

  private ImportOutputs() {}

  /** Texts by file name. */
  static Map<String, String> of(ImportReport report, String told) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("report.html", ImportHtml.of(report, told));
    files.put("report.txt", told);
    files.put(ImportDecisions.FILE, ImportDecisions.write(report));
    files.put(ImportConflicts.FILE, conflicts(report));
    StringBuilder netlify = new StringBuilder();
    StringBuilder apache = new StringBuilder("RewriteEngine On\n");
    StringBuilder nginx = new StringBuilder();
    report
        .hostRedirects()
        .forEach(
            (old, page) -> {
              int at = old.indexOf('?');
              String query = at < 0 ? "" : old.substring(at + 1);
              String path = at < 0 ? old : old.substring(0, at);
              netlify.append(path).append(at < 0 ? "" : " " + query).append(' ');
              netlify.append(page).append(" 301\n");
              apache.append(at < 0 ? "" : "RewriteCond %{QUERY_STRING} ^" + query + "$\n");
              apache
                  .append("RewriteRule ^")
                  .append(path.replaceFirst("^/", "").replace(".", "\\."));
              apache.append("$ ").append(page).append("? [R=301,L]\n");
              nginx.append("if ($request_uri = \"").append(old).append("\") { return 301 ");
              nginx.append(page).append("; }\n");
            });
    files.put("_redirects", netlify.toString());
    files.put("htaccess.txt", apache.toString());
    files.put("nginx.conf", nginx.toString());
    files.put("gone.txt", String.join("\n", report.goneAddresses().keySet()) + "\n");
    return files;
  }

  private static String conflicts(ImportReport report) {
    return JsonExport.write(
        report.pages().stream()
            .filter(page -> page.fate().hasTwoVersions())
            .map(page -> ImportConflicts.fields(page.path(), page.title(), page.text()))
            .toList());
  }

  /** The findings of an import, for SARIF. */
  static List<Diagnostic> findings(ImportReport report) {
    List<Diagnostic> found = new ArrayList<>();
    for (SourceIssue issue : report.issues()) {
      found.add(
          ImportRules.SOURCE.at(
              SourceFile.of(issue.file(), ""), Span.NONE, issue.place() + " " + issue.message()));
    }
    images(report, found);
    addresses(report, found);
    for (PageEntry page : report.pages()) {
      SourceFile file = SourceFile.of("content/" + page.path(), "");
      for (Loss loss : page.losses()) {
        found.add(
            ImportRules.LOST.at(
                file, Span.NONE, loss.what() + ": " + loss.before() + " / " + loss.after()));
      }
      if (page.fate() == Fate.CONFLICT) {
        found.add(new EditedSince(page.path(), page.current(), page.text()).finding());
      }
      for (Decision each : page.decisions()) {
        if (each.certainty() != Certainty.SURE) {
          found.add(
              ImportRules.DECISION.at(
                  file,
                  Span.NONE,
                  each.what() + " (" + each.certainty().word() + "): " + each.reason()));
        }
      }
    }
    found.sort(Diagnostic.IN_READING_ORDER);
    return found;
  }

  private static void images(ImportReport report, List<Diagnostic> found) {
    report
        .missingImages()
        .forEach(
            (name, url) -> {
              String reason = report.refusedImages().getOrDefault(name, "");
              SourceFile image = SourceFile.of("content/images/" + name, "");
              String said = ImportText.missing(url, reason).replaceAll("\\s+", " ");
              found.add(ImportRules.IMAGE.at(image, Span.NONE, said));
            });
  }

  private static void addresses(ImportReport report, List<Diagnostic> found) {
    report
        .goneAddresses()
        .forEach(
            (href, by) -> {
              for (String page : by) {
                SourceFile file = SourceFile.of("content/" + page, "");
                found.add(ImportRules.ADDRESS.at(file, Span.NONE, "links to " + href));
              }
            });
  }
}
