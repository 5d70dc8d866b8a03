package dev.candor.engine.importing;

import dev.candor.importing.ImportReport;
import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.model.Counted;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.model.SourceIssue;
import dev.candor.importing.proof.Loss;
import dev.candor.importing.typing.Decision;
import dev.candor.importing.typing.Decision.Certainty;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An import's result as text for the terminal. */
final class ImportText {

  private ImportText() {}

  static String of(ImportReport report, boolean dryRun) {
    StringBuilder text = new StringBuilder();
    for (SourceIssue issue : report.issues()) {
      text.append(issue.place())
          .append(": ")
          .append(ImportRules.mark(ImportRules.SOURCE))
          .append(issue.message());
      text.append('\n');
    }
    for (PageEntry page : report.pages()) {
      page(page, text);
    }
    report.notes().forEach(note -> text.append(note).append('\n'));
    images(report, text);
    gone(report.goneAddresses(), text);
    report
        .leftOut()
        .forEach(
            (what, n) -> text.append("Not imported: ").append(Counted.of(n, what)).append(".\n"));
    return text.append(closing(report, dryRun)).toString();
  }

  private static void page(PageEntry page, StringBuilder text) {
    for (Loss loss : page.losses()) {
      text.append(page.path())
          .append(": ")
          .append(ImportRules.mark(ImportRules.LOST))
          .append(loss.what());
      text.append(" differ\n    source: ").append(loss.before());
      text.append("\n    page:   ").append(loss.after()).append('\n');
    }
    if (page.fate() == Fate.CONFLICT) {
      text.append(new EditedSince(page.path(), page.current(), page.text()).print());
    }
    for (Decision decision : page.decisions()) {
      if (decision.certainty() != Certainty.SURE) {
        text.append(page.path())
            .append(": ")
            .append(ImportRules.mark(ImportRules.DECISION))
            .append(decision.what());
        text.append(" (").append(decision.certainty().word()).append("): ");
        text.append(decision.reason()).append('\n');
      }
    }
  }

  private static void images(ImportReport report, StringBuilder text) {
    report
        .missingImages()
        .forEach(
            (name, url) ->
                text.append("images/")
                    .append(name)
                    .append(": ")
                    .append(ImportRules.mark(ImportRules.IMAGE))
                    .append(missing(url, report.refusedImages().getOrDefault(name, "")))
                    .append('\n'));
    if (!report.missingImages().isEmpty()) {
      text.append("    a grey image is in the place of each: name a folder that has them with");
      text.append(" --media, or download them with --fetch-media\n");
    }
    if (report.fetched() > 0) {
      text.append(number(report.fetched(), "image")).append(" downloaded.\n");
    }
  }

  /** What is wrong with an image that is not here. */
  static String missing(String url, String reason) {
    return reason.isEmpty()
        ? "is not here: " + url
        : "can't be downloaded: " + reason + "\n    " + url;
  }

  private static void gone(Map<String, Set<String>> gone, StringBuilder text) {
    gone.forEach(
        (href, by) ->
            text.append(String.join(", ", by))
                .append(": ")
                .append(ImportRules.mark(ImportRules.ADDRESS))
                .append("links to ")
                .append(href)
                .append(", which the export doesn't have: it will be gone\n"));
  }

  private static String closing(ImportReport report, boolean dryRun) {
    long drafts = report.pages().stream().filter(p -> !p.withheld().isEmpty()).count();
    String fates =
        report.count(Fate.CREATED)
            + " created, "
            + report.count(Fate.UPDATED)
            + " updated, "
            + report.count(Fate.UNCHANGED)
            + " unchanged, "
            + report.count(Fate.CONFLICT)
            + " edited since";
    return number(report.posts(), "page")
        + ", "
        + number(report.words(), "word")
        + ", "
        + String.format(Locale.ROOT, "%,d", report.lost())
        + " lost; "
        + number(report.flattened(), "block")
        + " kept as plain text.\n"
        + "Files: "
        + fates
        + "; "
        + number((int) drafts, "draft")
        + ".\n"
        + (dryRun ? "Nothing was written: this was a dry run.\n" : "");
  }

  private static String number(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
