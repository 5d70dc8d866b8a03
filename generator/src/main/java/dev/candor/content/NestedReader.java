package dev.candor.content;

import dev.candor.frontmatter.Yaml;
import dev.candor.message.LanguageCodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the values that have fields of their own: one, several by name, or a list of them. */
record NestedReader(Keys keys, ValueReader values, List<PageReference> references) {

  /** What people write for true and false. */
  private static final String FLAG = "(?i)true|false|yes|no|on|off|y|n|0|1";

  <T> Optional<T> object(String key, Function<Fields, T> read) {
    Yaml value = keys.value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Yaml.Mapping inner) {
      return Optional.of(within(inner, key, read));
    }
    String sample = sample(read);
    if (value instanceof Yaml.Scalar text && !text.isNull()) {
      sample = sample.replaceFirst("…", Matcher.quoteReplacement(plain(text.text())));
    }
    return keys.wrongShape(key, value, "a group of fields, indented below it", "write " + sample);
  }

  /** How to write a group in one line, with the first of its fields. */
  private String sample(Function<Fields, ?> group) {
    return keys.fieldsOf(group).stream()
        .limit(3)
        .map(field -> field + ": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  <T> Optional<T> objectOrFalse(String key, T usual, Function<Fields, T> read) {
    Yaml value = keys.value(key);
    if (value == null) {
      return Optional.of(usual);
    }
    if (value instanceof Yaml.Mapping inner) {
      return Optional.of(within(inner, key, read));
    }
    if (value instanceof Yaml.Scalar text && !text.text().strip().matches(FLAG)) {
      String sample = sample(read).replaceFirst("…", Matcher.quoteReplacement(plain(text.text())));
      keys.wrongShape(
          key, value, "a group of fields, indented below it, or false", "write " + sample);
      return Optional.of(usual);
    }
    if (value instanceof Yaml.Scalar) {
      return keys.one(key, "true or false", (name, flag) -> values.flag(flag)).orElse(true)
          ? Optional.of(usual)
          : Optional.empty();
    }
    keys.wrongShape(key, value, "a group of fields, indented below it, or false");
    return Optional.of(usual);
  }

  <T> Map<String, T> named(String key, BiFunction<String, Fields, T> read) {
    Map<String, T> named = new LinkedHashMap<>();
    Yaml value = keys.value(key);
    if (value instanceof Yaml.Mapping all) {
      for (Yaml.Entry entry : all.entries()) {
        String name = entry.key();
        if (entry.value() instanceof Yaml.Mapping inner) {
          named.put(name, within(inner, key + "." + name, f -> read.apply(name, f)));
          keys.place(key + "." + name, entry.keySpan());
        } else {
          String called = entry.value() instanceof Yaml.Scalar text ? text.text() : "";
          keys.wrongShape(
              name,
              entry.value(),
              "a group of fields, such as " + name + ": " + example(key, name, called, read));
          named.put(name, keys.silently(f -> read.apply(name, f)));
        }
      }
    } else if (value != null) {
      List<String> names = names(value);
      keys.wrongShape(
          key,
          value,
          "names, each with its fields",
          "write "
              + names.stream()
                  .map(name -> name + ": " + example(key, name, "", read))
                  .collect(Collectors.joining(", ", key + ": {", "}")));
      names.forEach(name -> named.put(name, keys.silently(f -> read.apply(name, f))));
    }
    return named;
  }

  /** The names in a value that should be names with fields, such as those of a list. */
  private static List<String> names(Yaml value) {
    List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
    List<String> names = new ArrayList<>();
    for (Yaml item : items) {
      if (item instanceof Yaml.Scalar scalar && !scalar.isNull()) {
        names.addAll(List.of(scalar.text().strip().split("[,;\\s]+")));
      } else if (item instanceof Yaml.Mapping group && !group.entries().isEmpty()) {
        names.add(group.entries().get(0).key());
      }
    }
    return names.isEmpty() ? List.of("…") : names;
  }

  /** How to write a name's group in one line, with the field that matters most. */
  private String example(
      String key, String name, String called, BiFunction<String, Fields, ?> read) {
    List<String> fields = keys.fieldsOf(f -> read.apply(name, f));
    String first =
        Stream.of("name", "title", "type").filter(fields::contains).findFirst().orElse("…");
    String value =
        key.equals(Languages.KEY) && called.isBlank()
            ? LanguageCodes.ownName(name).orElse("…")
            : called.isBlank() ? "…" : called;
    return "{" + first + ": " + value + "}";
  }

  <T> List<T> objects(String key, Function<Fields, T> read) {
    List<T> objects = new ArrayList<>();
    Yaml value = keys.value(key);
    if (value instanceof Yaml.Sequence list
        && list.items().stream().anyMatch(NestedReader::isGroup)) {
      for (Yaml item : list.items()) {
        String name = key + "[" + objects.size() + "]";
        if (item instanceof Yaml.Mapping inner) {
          objects.add(within(inner, name, read));
        } else {
          keys.wrongShape(
              key, item, "a list whose items have fields", "write " + group(item, read));
        }
      }
    } else if (value instanceof Yaml.Sequence list) {
      listOfTexts(key, value, list.items(), read);
    } else if (value instanceof Yaml.Mapping one && !one.entries().isEmpty()) {
      String first = one.entries().get(0).key();
      String remedy = "put a dash before the first of them: - " + first + ": …";
      keys.wrongShape(key, value, "a list whose items have fields", remedy);
    } else if (value != null) {
      listOfTexts(key, value, List.of(value), read);
    }
    return objects;
  }

  private static boolean isGroup(Yaml item) {
    return item instanceof Yaml.Mapping;
  }

  /** One fault for a list of which no item has fields, and how to write it on one line. */
  private void listOfTexts(String key, Yaml value, List<Yaml> items, Function<Fields, ?> read) {
    if (items.isEmpty()) {
      return;
    }
    String all = items.stream().map(item -> group(item, read)).collect(Collectors.joining(", "));
    String shape = "a list whose items have fields";
    keys.wrongShape(key, value, shape, "write " + key + ": [" + all + "]");
  }

  /** A text as a group in one line, with the text in the first of its fields that must be there. */
  private String group(Yaml item, Function<Fields, ?> read) {
    List<String> fields = keys.requiredOf(read);
    String text = item instanceof Yaml.Scalar scalar && !scalar.isNull() ? scalar.text() : "…";
    StringBuilder group = new StringBuilder("{");
    for (int i = 0; i < fields.size(); i++) {
      group.append(i == 0 ? "" : ", ").append(fields.get(i)).append(": ");
      group.append(i == 0 ? plain(text) : "…");
    }
    return group.append("}").toString();
  }

  /** A text as it can stand between braces. */
  private static String plain(String text) {
    return text.matches("[^,:#{}\\[\\]\"'&*!|>%@`-][^,:#{}\\[\\]]*") || text.equals("…")
        ? text
        : "\"" + text.replace("\"", "'") + "\"";
  }

  private <T> T within(Yaml.Mapping inner, String name, Function<Fields, T> read) {
    FieldReader reader = new FieldReader(keys.within(inner, name), values, references);
    T result = read.apply(reader);
    reader.finish();
    return result;
  }
}
