package dev.candor.diagnostic;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects findings about one file. Not safe for several threads. */
public final class Findings {

  /** More of one rule in one file aren't useful, and a hostile file could cause millions. */
  private static final int MOST_OF_A_RULE = 100;

  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Diagnostic> omitted = new TreeMap<>();

  public Findings(SourceFile file) {
    this.file = file;
  }

  public void add(Rule rule, Span span, String message) {
    add(rule, span, message, "");
  }

  /** Adds a finding; of those beyond a hundred of a rule, only the number is reported. */
  public void add(Rule rule, Span span, String message, String suggestion) {
    add(rule.at(file, span, message).suggesting(suggestion));
  }

  /** The same of a finding about this file. */
  public void add(Diagnostic finding) {
    int count = counts.merge(finding.rule().id(), 1, Integer::sum);
    if (count <= MOST_OF_A_RULE) {
      found.add(finding);
    } else {
      omitted.putIfAbsent(finding.rule().id(), finding);
    }
  }

  /** Whether the next finding of a rule will be shown, and so needs a suggestion. */
  public boolean takes(Rule rule) {
    return counts.getOrDefault(rule.id(), 0) < MOST_OF_A_RULE;
  }

  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  public SourceFile file() {
    return file;
  }

  /** The line of an offset, counted from 1, to name it in a message. */
  public int line(int offset) {
    return file.lines().line(offset);
  }

  public List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(found);
    omitted.forEach((rule, first) -> all.add(rest(first, counts.getOrDefault(rule, 0))));
    return all;
  }

  /**
   * Findings of many files and stages, with at most a hundred of a rule in a file, and one more for
   * the number of the rest.
   */
  public static List<Diagnostic> capped(List<Diagnostic> all) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (Diagnostic each : all) {
      counts.merge(List.of(each.file().path(), each.rule().id()), 1, Integer::sum);
    }
    Map<List<String>, Integer> shown = new HashMap<>();
    List<Diagnostic> capped = new ArrayList<>(all.size());
    for (Diagnostic each : all) {
      List<String> key = List.of(each.file().path(), each.rule().id());
      int count = counts.getOrDefault(key, 0);
      int place = shown.merge(key, 1, Integer::sum);
      // One that is itself the number of a rest may stay as the hundred and first.
      if (place <= MOST_OF_A_RULE || count == MOST_OF_A_RULE + 1) {
        capped.add(each);
      } else if (place == MOST_OF_A_RULE + 1) {
        capped.add(rest(each, count));
      }
    }
    return capped;
  }

  /** Replaces the first finding that was left out, and says how many there are. */
  private static Diagnostic rest(Diagnostic first, int count) {
    int more = count - MOST_OF_A_RULE;
    String message = more == 1 ? "1 more finding" : more + " more findings";
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.file(),
        first.span(),
        message + " of this rule from here on",
        "");
  }

  public <T> Outcome<T> with(T value) {
    return new Outcome<>(value, all());
  }
}
