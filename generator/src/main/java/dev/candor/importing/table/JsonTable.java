package dev.candor.importing.table;

import dev.candor.importing.format.JsonExport;
import dev.candor.importing.model.Decoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads JSON: a list of objects, or an object with one such list. Keys within keys are columns such
 * as {@code contact.phone}, and {@code licences.2.number} in lists of objects.
 */
final class JsonTable {

  private JsonTable() {}

  static Table read(String name, Decoding decoded) {
    Object root;
    try {
      root =
          JsonExport.read(
              new ByteArrayInputStream(decoded.text().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Table.unreadable(name, 0, "it is not well-formed JSON: " + JsonExport.fault(e), "");
    }
    List<?> items = items(root);
    Set<String> columns = new LinkedHashSet<>();
    List<Map<String, String>> flat = new ArrayList<>();
    List<RowFault> faults = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      if (items.get(i) instanceof Map<?, ?> map) {
        flatten("", map, cells);
      } else {
        faults.add(new RowFault(i + 1, 0, "it is not an object", "", shown(items.get(i))));
      }
      columns.addAll(cells.keySet());
      flat.add(cells);
      if (columns.size() > Table.MOST_COLUMNS) {
        return Table.unreadable(
            name, i + 1, "it has more than " + Table.MOST_COLUMNS + " different keys", "");
      }
    }
    return table(name, List.copyOf(columns), flat, faults, decoded.note());
  }

  private static Table table(
      String name,
      List<String> columns,
      List<Map<String, String>> flat,
      List<RowFault> faults,
      String note) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < flat.size(); i++) {
      Map<String, String> cells = flat.get(i);
      if (!cells.isEmpty()) {
        rows.add(new Row(i + 1, columns.stream().map(c -> cells.getOrDefault(c, "")).toList()));
      }
    }
    if (rows.isEmpty() && faults.isEmpty()) {
      faults.add(new RowFault(0, 0, "it has no list of objects", "", ""));
    }
    return new Table(name, columns, rows, faults, note.isEmpty() ? List.of() : List.of(note));
  }

  private static List<?> items(Object root) {
    if (root instanceof List<?> list) {
      return list;
    }
    List<List<?>> lists = new ArrayList<>();
    if (root instanceof Map<?, ?> map) {
      map.values().forEach(v -> addList(v, lists));
    }
    return lists.size() == 1 ? lists.get(0) : List.of();
  }

  private static void addList(Object value, List<List<?>> lists) {
    if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      lists.add(list);
    }
  }

  private static void flatten(String prefix, Map<?, ?> map, Map<String, String> cells) {
    map.forEach((key, value) -> put(prefix + key, value, cells));
  }

  private static void put(String key, Object value, Map<String, String> cells) {
    if (value instanceof Map<?, ?> inner) {
      flatten(key + ".", inner, cells);
    } else if (value instanceof List<?> list) {
      boolean objects = list.stream().anyMatch(item -> !(item instanceof String));
      for (int i = 0; objects && i < list.size(); i++) {
        put(key + "." + (i + 1), list.get(i), cells);
      }
      if (!objects) {
        cells.put(key, String.join("\n", list.stream().map(String::valueOf).toList()));
      }
    } else {
      cells.put(key, String.valueOf(value));
    }
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() > 100 ? text.substring(0, 100) : text;
  }
}
