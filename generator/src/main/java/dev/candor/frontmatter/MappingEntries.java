package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of one mapping. Keeps the first entry for each key and reports repeated keys. */
final class MappingEntries {

  private final Findings findings;
  private final List<Yaml.Entry> all = new ArrayList<>();
  private final Map<String, Span> seen = new HashMap<>();

  MappingEntries(Findings findings) {
    this.findings = findings;
  }

  void add(Yaml.Entry entry) {
    Span first = seen.putIfAbsent(entry.key(), entry.keySpan());
    if (first == null) {
      all.add(entry);
      return;
    }
    int line = findings.line(first.start());
    findings.add(
        YamlRules.DUPLICATE_KEY,
        entry.keySpan(),
        "\"" + entry.key() + "\" is repeated; it is already set in line " + line,
        "keep one of them");
  }

  List<Yaml.Entry> all() {
    return all;
  }
}
