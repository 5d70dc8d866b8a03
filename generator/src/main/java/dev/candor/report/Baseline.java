package dev.candor.report;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.OldFault;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The faults that a site had when it was adopted, so that a check tells what came since. An entry
 * stands for one finding, known by rule, file and text: edits elsewhere in the file don't matter.
 */
public final class Baseline {

  /** What is told of an entry that stands for nothing any more. */
  public static final Rule OVER =
      Rule.note("baseline-over", "A fault in the baseline is still there.");

  private static final String HEAD =
      """
      # Faults that were here before checks counted. A check tells of them as old, and does not fail. Mend them, and take their
      # lines out; "check --write-baseline" writes this file anew.
      """;

  private final Map<OldFault, Deque<Data.Entry<OldFault>>> entries = new LinkedHashMap<>();

  private Baseline() {}

  /** Reads a baseline; what is wrong with the file itself is found. */
  public static Outcome<Baseline> read(SourceFile file) {
    Outcome<List<Data.Entry<OldFault>>> read = DataReader.baseline(file);
    Baseline baseline = new Baseline();
    for (Data.Entry<OldFault> entry : read.value()) {
      baseline.entries.computeIfAbsent(entry.item(), item -> new ArrayDeque<>()).add(entry);
    }
    return Outcome.of(baseline, read.found());
  }

  /** The verdict with those findings marked as old that stand here. */
  public CheckResult applyTo(CheckResult verdict) {
    List<Remark> remarks = new ArrayList<>(verdict.remarks().size());
    for (Remark remark : verdict.remarks()) {
      Deque<Data.Entry<OldFault>> left = entries.get(entryOf(remark));
      boolean old = left != null && left.poll() != null;
      remarks.add(old ? remark.asOld() : remark);
    }
    return new CheckResult(remarks, verdict.failOn(), true);
  }

  /** After {@link #applyTo}: what there is to say of the entries that nothing was found for. */
  public List<Diagnostic> over() {
    List<Diagnostic> over = new ArrayList<>();
    for (Deque<Data.Entry<OldFault>> left : entries.values()) {
      for (Data.Entry<OldFault> entry : left) {
        OldFault fault = entry.item();
        String message =
            "\"" + fault.rule() + "\" is not broken by this any more in " + fault.file();
        over.add(OVER.at(entry.file(), lineOf(entry), message).suggesting("take this entry out"));
      }
    }
    over.sort(Diagnostic.IN_READING_ORDER);
    return over;
  }

  private static Span lineOf(Data.Entry<OldFault> entry) {
    int end = entry.file().text().indexOf('\n', entry.span().start());
    int last = end < 0 ? entry.span().end() : Math.min(end, entry.span().end());
    return Span.of(entry.span().start(), Math.max(entry.span().start(), last));
  }

  /** A baseline in which all that was found stands. */
  public static String write(CheckResult verdict) {
    StringBuilder out = new StringBuilder(HEAD);
    verdict.remarks().stream()
        .map(Baseline::entryOf)
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
