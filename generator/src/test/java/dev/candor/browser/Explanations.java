package dev.candor.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reasons why results that axe can't decide are fine, by rule; tracks which entries were used. */
final class Explanations {

  private record Entry(String rule, String target, String line) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Entry> used = ConcurrentHashMap.newKeySet();

  static Explanations read(String text) {
    Explanations all = new Explanations();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              String[] parts = line.split("\\|", 3);
              if (parts.length < 3 || parts[2].isBlank()) {
                throw new IllegalArgumentException("An explanation needs a reason: " + line);
              }
              all.entries.add(new Entry(parts[0].strip(), parts[1].strip(), line));
            });
    return all;
  }

  boolean explain(String rule, String target) {
    boolean explained = false;
    for (Entry entry : entries) {
      if (entry.rule.equals(rule) && (entry.target.equals("*") || target.contains(entry.target))) {
        used.add(entry);
        explained = true;
      }
    }
    return explained;
  }

  List<String> unused() {
    return entries.stream().filter(entry -> !used.contains(entry)).map(Entry::line).toList();
  }
}
