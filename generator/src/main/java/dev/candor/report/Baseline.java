package dev.candor.report;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.OldFault;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Rule;
import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings that a site had when it adopted the checks, so that a check can report new ones. An
 * entry identifies one finding by rule, file and text, so edits elsewhere in the file don't matter.
 */
public final class Baseline {

  /** Reports an entry whose finding no longer exists. */
  public static final Rule OVER =
      Rule.note("baseline-over", "Every finding in the baseline still exists.");

  private static final String HEAD =
      """
      # Findings that are known. A check counts them as old and doesn't fail. Fix them, then delete their lines, or let
      # "check --prune-baseline" do it; "check --write-baseline" rewrites this file.
      """;

  private final Map<OldFault, Deque<Data.Entry<OldFault>>> entries = new LinkedHashMap<>();
  private final List<OldFault> all = new ArrayList<>();

  private Baseline() {}

  /** Reads a baseline, and reports problems in the file itself. */
  public static Outcome<Baseline> read(SourceFile file) {
    Outcome<List<Data.Entry<OldFault>>> read = DataReader.baseline(file);
    Baseline baseline = new Baseline();
    for (Data.Entry<OldFault> entry : read.value()) {
      baseline.all.add(entry.item());
      baseline.entries.computeIfAbsent(entry.item(), item -> new ArrayDeque<>()).add(entry);
    }
    return Outcome.of(baseline, read.found());
  }

  /** The result with the findings of this baseline marked as old. */
  public CheckResult applyTo(CheckResult verdict) {
    List<Remark> remarks = new ArrayList<>(verdict.remarks().size());
    for (Remark remark : verdict.remarks()) {
      Deque<Data.Entry<OldFault>> left = entries.get(entryOf(remark));
      boolean old = left != null && left.poll() != null;
      remarks.add(old ? remark.asOld() : remark);
    }
    return new CheckResult(remarks, verdict.failOn(), true);
  }

  /** After {@link #applyTo}: a note for each entry without a finding. */
  public List<Diagnostic> over() {
    List<Diagnostic> over = new ArrayList<>();
    for (Deque<Data.Entry<OldFault>> left : entries.values()) {
      for (Data.Entry<OldFault> entry : left) {
        OldFault fault = entry.item();
        String message = "\"" + fault.rule() + "\" no longer reports this in " + fault.file();
        over.add(OVER.at(entry.file(), lineOf(entry), message).suggesting("delete this entry"));
      }
    }
    over.sort(Diagnostic.IN_READING_ORDER);
    return over;
  }

  /** How many entries are about some files. */
  public long count(Set<String> files) {
    return all.stream().filter(fault -> files.contains(fault.file())).count();
  }

  /**
   * After {@link #applyTo}: the text of this baseline with more findings, and without the entries
   * of files that were rewritten and no longer have those findings.
   */
  public String extended(List<Remark> more, Set<String> rewritten) {
    List<OldFault> faults = new ArrayList<>(all);
    entries.forEach(
        (fault, left) -> {
          if (rewritten.contains(fault.file())) {
            left.forEach(entry -> faults.remove(fault));
          }
        });
    more.forEach(remark -> faults.add(entryOf(remark)));
    return text(faults);
  }

  private static Span lineOf(Data.Entry<OldFault> entry) {
    LineMap lines = entry.file().lines();
    int start = entry.span().start();
    int last = Math.min(lines.end(lines.line(start)), entry.span().end());
    return Span.of(start, Math.max(start, last));
  }

  /** A baseline with all these findings. */
  public static String write(CheckResult verdict) {
    return text(verdict.remarks().stream().map(Baseline::entryOf).toList());
  }

  private static String text(List<OldFault> faults) {
    StringBuilder out = new StringBuilder(HEAD);
    faults.stream()
        .sorted(
            Comparator.comparing(OldFault::file)
                .thenComparing(OldFault::rule)
                .thenComparing(OldFault::text))
        .forEach(
            fault ->
                out.append("- {rule: ")
                    .append(fault.rule())
                    .append(", file: ")
                    .append(quoted(fault.file()))
                    .append(", text: ")
                    .append(quoted(fault.text()))
                    .append("}\n"));
    return out.toString();
  }

  private static OldFault entryOf(Remark remark) {
    return new OldFault(remark.rule(), remark.path(), remark.mark());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
