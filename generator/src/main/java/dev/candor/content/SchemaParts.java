package dev.candor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of schemas for fields. Each is a new map that callers may add to. */
final class SchemaParts {

  private SchemaParts() {}

  static <E extends Enum<E>> Map<String, Object> listOfWords(Class<E> words) {
    return oneOrManyOf(ofWords(words));
  }

  static Map<String, Object> oneOrManyOf(Map<String, Object> items) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", List.of("string", "array"));
    // An enum can't include lists, so it applies to a single text and to each item.
    list.put("if", ofType("string"));
    list.put("then", items);
    list.put("items", items);
    return list;
  }

  static Map<String, Object> ofType(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    return schema;
  }

  static Map<String, Object> ofForm(Form form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    // To an editor's tools, "title: 1984" is a number; to the reader, text is text.
    schema.put("type", form.maySeemNumber() ? List.of("string", "number") : "string");
    schema.put("pattern", form.pattern());
    return schema;
  }

  static <E extends Enum<E>> Map<String, Object> ofWords(Class<E> type) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      words.add(Words.of(constant));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("enum", words);
    return schema;
  }

  /**
   * A list of such texts, or a single one. Patterns don't apply to lists, so one schema is enough.
   */
  static Map<String, Object> oneOrMany(Map<String, Object> item) {
    Map<String, Object> schema = new LinkedHashMap<>(item);
    List<Object> types = new ArrayList<>();
    types.addAll(item.get("type") instanceof List<?> several ? several : List.of("string"));
    types.add("array");
    schema.put("type", types);
    schema.put("items", item);
    return schema;
  }

  static Map<String, Object> some(Map<String, Object> list) {
    list.put("minItems", 1);
    return list;
  }

  static Map<String, Object> unique(Map<String, Object> list) {
    list.put("uniqueItems", true);
    return list;
  }
}
