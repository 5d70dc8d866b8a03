package dev.candor.diagnostic;

import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one piece of work on one file. Not for use by two threads at once. */
public final class Findings {

  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();

  public Findings(SourceFile file) {
    this.file = file;
  }

  public void add(Rule rule, Span span, String message) {
    found.add(rule.at(file, span, message));
  }

  public void add(Rule rule, Span span, String message, String suggestion) {
    found.add(rule.at(file, span, message).suggesting(suggestion));
  }

  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  public SourceFile file() {
    return file;
  }

  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  public <T> Outcome<T> with(T value) {
    return new Outcome<>(value, found);
  }
}
