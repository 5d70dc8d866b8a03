package dev.candor.report.health;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.report.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings of the check: counts by rule, and all of them by file. */
final class FindingsSection implements Section {

  private static final int MOST_FILES = 150;
  private static final int MOST_OF_A_FILE = 40;
  private static final int MOST_RULES = 12;

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String heading() {
    return "Findings";
  }

  @Override
  public String figure(Health health) {
    long grave = health.verdict().count(Severity.ERROR) + health.verdict().count(Severity.WARNING);
    return String.valueOf(grave);
  }

  @Override
  public String counts(Health health) {
    return "to fix ("
        + Writer.count(health.verdict().count(Severity.ERROR), "error", "errors")
        + "), and "
        + Writer.count(health.verdict().count(Severity.NOTE), "note", "notes");
  }

  @Override
  public String mood(Health health) {
    if (health.verdict().count(Severity.ERROR) > 0) {
      return "poor";
    }
    return health.verdict().count(Severity.WARNING) > 0 ? "fair" : "good";
  }

  @Override
  public void write(Writer out, Health health) {
    Markup m = out.markup();
    if (health.verdict().remarks().isEmpty()) {
      m.element("p", "The check found nothing.");
      return;
    }
    if (health.verdict().old() > 0) {
      String old = Writer.count(health.verdict().old(), "finding is", "findings are");
      m.element("p", old + " in the baseline and marked as old.");
    }
    rules(out, health);
    m.element("h3", "By file");
    Map<Boolean, List<Map.Entry<String, List<Remark>>>> files =
        health.verdict().worstFirst().entrySet().stream()
            .collect(Collectors.partitioningBy(file -> isPressing(file.getValue())));
    files(out, files.getOrDefault(true, List.of()));
    List<Map.Entry<String, List<Remark>>> mild = files.getOrDefault(false, List.of());
    if (!mild.isEmpty()) {
      String count = Writer.count(mild.size(), "file", "files");
      m.open("details").element("summary", count + " with only notes or old findings");
      files(out, mild);
      m.close();
    }
  }

  /** Whether a file has anything to fix now. */
  private static boolean isPressing(List<Remark> remarks) {
    return remarks.stream().anyMatch(r -> !r.old() && r.diagnostic().severity() != Severity.NOTE);
  }

  private static void files(Writer out, List<Map.Entry<String, List<Remark>>> files) {
    files.stream().limit(MOST_FILES).forEach(file -> file(out, file.getKey(), file.getValue()));
    if (files.size() > MOST_FILES) {
      String more = Writer.count(files.size() - MOST_FILES, "more file is", "more files are");
      Markup m = out.markup();
      m.open("p", "class", "more").text(more + " in ");
      m.element("a", "health.json", "href", "health.json").text(".").close();
    }
  }

  private static void rules(Writer out, Health health) {
    Map<String, Integer> counts = new TreeMap<>();
    health
        .verdict()
        .remarks()
        .forEach(r -> counts.merge(r.diagnostic().rule().id(), 1, Integer::sum));
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<String, Integer> rule) -> -rule.getValue())
            .thenComparing(Map.Entry::getKey));
    Markup m = out.markup();
    m.element("h3", "Most often");
    int most = sorted.get(0).getValue();
    m.open("ol", "class", "bars");
    for (Map.Entry<String, Integer> rule : sorted.subList(0, Math.min(MOST_RULES, sorted.size()))) {
      m.open("li").element("span", rule.getKey(), "class", "name");
      m.element("span", String.valueOf(rule.getValue()), "class", "amount");
      out.bar(most, "article", rule.getValue());
      m.close();
    }
    m.close();
  }

  private static void file(Writer out, String path, List<Remark> remarks) {
    Markup m = out.markup();
    m.open("details").open("summary").element("span", path, "class", "name").text(" ");
    m.element("span", Writer.count(remarks.size(), "finding", "findings"), "class", "soft");
    m.close();
    out.rows(
        remarks,
        MOST_OF_A_FILE,
        remark -> {
          Diagnostic d = remark.diagnostic();
          m.open("p", "class", "when");
          m.element("span", d.severity().word(), "class", "mark " + mood(d.severity()));
          if (remark.old()) {
            m.text(" ").element("span", "old", "class", "mark");
          }
          m.close().open("p", "class", "what").element("strong", d.message());
          if (!d.suggestion().isEmpty()) {
            m.text(" ").element("span", d.suggestion());
          }
          m.text(" ").element("span", d.rule().id(), "class", "soft").close();
          out.spot(new Spot(path, remark.line()));
        });
    m.close();
  }

  private static String mood(Severity severity) {
    return switch (severity) {
      case ERROR -> "poor";
      case WARNING -> "fair";
      case NOTE -> "soft";
    };
  }
}
