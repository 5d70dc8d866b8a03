package dev.candor.report;

import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The findings for the terminal: by file, with counts, the most severe first. */
public final class TerminalReport {

  /** More notes of a rule than this become one line. */
  private static final int MOST_NOTES = 5;

  /** How many of the worst findings the report ends with. */
  private static final int WORST = 5;

  private final CheckResult verdict;
  private final Set<String> folded;
  private final StringBuilder out = new StringBuilder();

  private TerminalReport(CheckResult verdict, Set<String> folded) {
    this.verdict = verdict;
    this.folded = folded;
  }

  /** Old findings are only counted, and so are notes of which a rule has many. */
  public static String of(CheckResult verdict) {
    return new TerminalReport(verdict, foldable(verdict)).write();
  }

  /** The same with every note. */
  public static String unfolded(CheckResult verdict) {
    return new TerminalReport(verdict, Set.of()).write();
  }

  private static Set<String> foldable(CheckResult verdict) {
    Map<String, Integer> notes = new TreeMap<>();
    for (Remark remark : verdict.remarks()) {
      if (!remark.old() && remark.diagnostic().severity() == Severity.NOTE) {
        notes.merge(remark.rule(), 1, Integer::sum);
      }
    }
    notes.values().removeIf(count -> count <= MOST_NOTES);
    return new TreeSet<>(notes.keySet());
  }

  private String write() {
    Map<String, List<Remark>> files = verdict.worstFirst();
    files.forEach(
        (path, remarks) -> {
          if (remarks.stream().anyMatch(this::isShown)) {
            file(path, remarks);
          }
        });
    folded.forEach(this::fold);
    worst(files);
    long old = verdict.old();
    if (old > 0) {
      out.append(count(old, "finding"))
          .append(old == 1 ? " is" : " are")
          .append(" in the baseline and not shown.\n");
    }
    return out.toString();
  }

  private boolean isShown(Remark remark) {
    return !remark.old() && !isFolded(remark);
  }

  private boolean isFolded(Remark remark) {
    return remark.diagnostic().severity() == Severity.NOTE && folded.contains(remark.rule());
  }

  private void file(String path, List<Remark> remarks) {
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
      if (isShown(remark)) {
        out.append(DiagnosticPrinter.print(remark.diagnostic()));
      }
    }
    out.append('\n');
  }

  /** One line for all notes of a rule. */
  private void fold(String rule) {
    List<Remark> notes =
        verdict.remarks().stream()
            .filter(remark -> !remark.old() && remark.rule().equals(rule) && isFolded(remark))
            .toList();
    Remark first = notes.get(0);
    out.append("note[").append(rule).append("] ").append(notes.size()).append(" times: ");
    out.append(DiagnosticPrinter.visible(first.diagnostic().rule().asks()));
    out.append(" The first is in ").append(DiagnosticPrinter.visible(first.diagnostic().place()));
    out.append("; --all lists them.\n\n");
  }

  /** What to correct first, where there is more than fits on a screen. */
  private void worst(Map<String, List<Remark>> files) {
    List<Remark> serious =
        files.values().stream()
            .flatMap(List::stream)
            .filter(r -> !r.old() && r.diagnostic().severity() != Severity.NOTE)
            .sorted(Comparator.comparing(remark -> remark.diagnostic().severity()))
            .toList();
    if (serious.size() <= WORST) {
      return;
    }
    out.append("Start with these:\n");
    for (Remark remark : serious.subList(0, WORST)) {
      out.append("- ").append(DiagnosticPrinter.visible(remark.diagnostic().place()));
      out.append(": ").append(remark.diagnostic().severity().word());
      out.append('[').append(remark.rule()).append("] ");
      out.append(DiagnosticPrinter.visible(remark.diagnostic().message())).append('\n');
    }
    out.append("\"candor explain ").append(serious.get(0).rule());
    out.append("\" says more about the first rule.\n");
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
