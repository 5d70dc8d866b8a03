package dev.candor.content;

import dev.candor.frontmatter.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads mappings whose keys the author chooses: words with texts, labels with figures. */
record RowReader(Keys keys, ValueReader values) {

  /** Texts of some form, in the order written. */
  Map<String, String> texts(String key, Form form) {
    Map<String, String> map = new LinkedHashMap<>();
    Yaml value = keys.value(key);
    if (value instanceof Yaml.Mapping inner) {
      for (Yaml.Entry entry : inner.entries()) {
        keys.place(key + "." + entry.key(), entry.value().span());
        keys.place(key + "." + entry.key() + ":", entry.keySpan());
        if (entry.value() instanceof Yaml.Scalar text) {
          values.text(entry.key(), text, form).ifPresent(t -> map.put(entry.key(), t));
        } else {
          keys.wrongShape(entry.key(), entry.value(), "a text");
        }
      }
    } else if (value != null) {
      keys.notPairs(key, value);
    }
    return map;
  }

  /** Figures by their label, in the order written: each a number or a list of numbers. */
  Map<String, List<BigDecimal>> figures(String key, String help) {
    Map<String, List<BigDecimal>> figures = new LinkedHashMap<>();
    Yaml value = keys.value(key);
    if (value == null) {
      keys.missing(key, help);
    } else if (value instanceof Yaml.Mapping rows) {
      for (Yaml.Entry row : rows.entries()) {
        keys.place(key + "." + row.key(), row.value().span());
        List<BigDecimal> numbers = new ArrayList<>();
        List<Yaml> items =
            row.value() instanceof Yaml.Sequence list ? list.items() : List.of(row.value());
        for (Yaml item : items) {
          if (item instanceof Yaml.Scalar number) {
            values.figure(number).ifPresent(numbers::add);
          } else {
            keys.wrongShape(row.key(), item, "a number, or a list of numbers");
          }
        }
        if (numbers.size() == items.size()) {
          figures.put(row.key().strip(), numbers);
        }
      }
    } else {
      keys.wrongShape(key, value, "lines of the form label: number, indented below it");
    }
    return figures;
  }
}
