package dev.candor.frontmatter;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts from a tree what reaches into a faulty line: half a value would only be complained of once
 * more.
 */
final class Pruning {

  private Pruning() {}

  /** What ends before an offset; of lists and mappings that reach over it, the part before. */
  static Yaml before(int offset, Yaml yaml) {
    if (yaml instanceof Yaml.Sequence list) {
      List<Yaml> items = new ArrayList<>();
      for (Yaml item : list.items()) {
        if (isKept(offset, item.span().start(), item)) {
          items.add(before(offset, item));
        }
      }
      return new Yaml.Sequence(items, list.span());
    }
    if (yaml instanceof Yaml.Mapping mapping) {
      List<Yaml.Entry> entries = new ArrayList<>();
      for (Yaml.Entry e : mapping.entries()) {
        if (isKept(offset, e.keySpan().start(), e.value())) {
          entries.add(new Yaml.Entry(e.key(), e.keySpan(), before(offset, e.value())));
        }
      }
      return new Yaml.Mapping(entries, mapping.span());
    }
    return yaml;
  }

  private static boolean isKept(int offset, int start, Yaml value) {
    return value.span().end() < offset || start < offset && !(value instanceof Yaml.Scalar);
  }
}
