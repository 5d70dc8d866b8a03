package dev.candor.diagnostic;

import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects findings about one file. Not safe for several threads. */
public final class Findings {

  /**
   * More findings of one rule in one file aren't useful, and a hostile file could cause millions.
   */
  private static final int MOST_OF_A_RULE = 100;

  private final SourceFile file;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private @Nullable LineMap lines;

  public Findings(SourceFile file) {
    this.file = file;
  }

  public void add(Rule rule, Span span, String message) {
    add(rule, span, message, "");
  }

  /** Adds a finding, unless the rule has been broken a hundred times already. */
  public void add(Rule rule, Span span, String message, String suggestion) {
    if (counts.merge(rule.id(), 1, Integer::sum) <= MOST_OF_A_RULE) {
      found.add(rule.at(file, span, message).suggesting(suggestion));
    }
  }

  public void addAll(List<Diagnostic> others) {
    found.addAll(others);
  }

  public SourceFile file() {
    return file;
  }

  /** The line of an offset, counted from 1, to name it in a message. */
  public int line(int offset) {
    LineMap known = lines;
    if (known == null) {
      known = file.lines();
      lines = known;
    }
    return known.line(offset);
  }

  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  public <T> Outcome<T> with(T value) {
    return new Outcome<>(value, found);
  }
}
