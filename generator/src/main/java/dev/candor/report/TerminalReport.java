package dev.candor.report;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** The findings for the terminal: by file, with counts, the most severe first. */
public final class TerminalReport {

  private TerminalReport() {}

  /** Old findings are only counted. */
  public static String of(CheckResult verdict) {
    StringBuilder out = new StringBuilder();
    verdict
        .worstFirst()
        .forEach(
            (path, remarks) -> {
              if (remarks.stream().anyMatch(remark -> !remark.old())) {
                file(out, path, remarks);
              }
            });
    long old = verdict.old();
    if (old > 0) {
      out.append(count(old, "finding"))
          .append(old == 1 ? " is" : " are")
          .append(" in the baseline and not shown.\n");
    }
    return out.toString();
  }

  private static void file(StringBuilder out, String path, List<Remark> remarks) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = CheckResult.count(remarks, severity);
      if (count > 0) {
        counts.add(count(count, severity.word()));
      }
    }
    long old = remarks.stream().filter(Remark::old).count();
    if (old > 0) {
      counts.add(old + " in the baseline");
    }
    out.append(DiagnosticPrinter.visible(path)).append(": ").append(String.join(", ", counts));
    out.append('\n');
    for (Remark remark : remarks) {
      if (!remark.old()) {
        out.append(DiagnosticPrinter.print(remark.diagnostic()));
      }
    }
    out.append('\n');
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
