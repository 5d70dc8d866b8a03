package dev.candor.report;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of a check, in source order, and which of them fail it. */
public record CheckResult(List<Remark> remarks, FailOn failOn, boolean withBaseline) {

  public CheckResult {
    remarks = List.copyOf(remarks);
  }

  public static CheckResult of(List<Diagnostic> found, FailOn failOn) {
    List<Remark> remarks = new ArrayList<>(found.size());
    for (Diagnostic d : found) {
      remarks.add(Remark.of(d, d.file().lines()));
    }
    return new CheckResult(remarks, failOn, false);
  }

  /** The same with more findings, all of them new. */
  public CheckResult and(List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(of(more, failOn).remarks());
    all.sort(Comparator.comparing(Remark::diagnostic, Diagnostic.IN_READING_ORDER));
    return new CheckResult(all, failOn, withBaseline);
  }

  /** The same with the old findings alone. */
  public CheckResult onlyOld() {
    return new CheckResult(remarks.stream().filter(Remark::old).toList(), failOn, withBaseline);
  }

  /** Whether a finding fails the check. */
  boolean fails(Remark remark) {
    return !remark.old() && failOn.concerns(remark.diagnostic().severity());
  }

  public boolean fails() {
    return remarks.stream().anyMatch(this::fails);
  }

  public long old() {
    return remarks.stream().filter(Remark::old).count();
  }

  /** How many new findings are of a severity. */
  public long count(Severity severity) {
    return count(remarks, severity);
  }

  static long count(List<Remark> remarks, Severity severity) {
    return remarks.stream()
        .filter(remark -> !remark.old() && remark.diagnostic().severity() == severity)
        .count();
  }

  /**
   * Findings by file; the file with the most severe first, and in each file the most severe first.
   */
  public Map<String, List<Remark>> worstFirst() {
    Map<String, List<Remark>> byPath = new TreeMap<>();
    remarks.forEach(r -> byPath.computeIfAbsent(r.path(), path -> new ArrayList<>()).add(r));
    List<Map.Entry<String, List<Remark>>> files = new ArrayList<>(byPath.entrySet());
    Comparator<Map.Entry<String, List<Remark>>> worst =
        Comparator.comparingLong(file -> -count(file.getValue(), Severity.ERROR));
    files.sort(
        worst
            .thenComparingLong(file -> -count(file.getValue(), Severity.WARNING))
            .thenComparingLong(file -> -count(file.getValue(), Severity.NOTE))
            .thenComparing(Map.Entry::getKey));
    Map<String, List<Remark>> sorted = new LinkedHashMap<>();
    for (Map.Entry<String, List<Remark>> file : files) {
      List<Remark> all = new ArrayList<>(file.getValue());
      all.sort(Comparator.comparing(remark -> remark.diagnostic().severity()));
      sorted.put(file.getKey(), List.copyOf(all));
    }
    return sorted;
  }
}
