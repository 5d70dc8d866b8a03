package dev.candor.frontmatter;

import java.util.ArrayList;
import java.util.List;

/**
 * Removes the values that extend into a faulty line, because half a value would only be reported
 * again.
 */
final class Pruning {

  private Pruning() {}

  /** The values that end before an offset; lists and mappings that extend past it are cut there. */
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
