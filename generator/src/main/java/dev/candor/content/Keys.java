package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.frontmatter.Yaml;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping: which were requested, which are faulty, and where their values are. */
final class Keys {

  private final Yaml.Mapping mapping;
  private final String prefix;
  private final boolean gaps;
  private final Findings findings;
  private final Map<String, Span> places;
  private final Map<String, Yaml.Entry> entries = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> faulty = new HashSet<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  private Keys(
      Yaml.Mapping mapping,
      String prefix,
      boolean gaps,
      Findings findings,
      Map<String, Span> places) {
    this.mapping = mapping;
    this.prefix = prefix;
    this.gaps = gaps;
    this.findings = findings;
    this.places = places;
    for (Yaml.Entry entry : mapping.entries()) {
      entries.put(entry.key(), entry);
    }
  }

  static Keys of(Yaml.Mapping mapping, boolean gaps, Findings findings) {
    return new Keys(mapping, "", gaps, findings, new HashMap<>());
  }

  /** The keys of a mapping within this one, with the same findings and places. */
  Keys within(Yaml.Mapping inner, String name) {
    place(name, inner.span());
    return new Keys(inner, path(name) + ".", gaps, findings, places);
  }

  /** A key, preceded by the keys it is nested in. */
  String path(String key) {
    return prefix + key;
  }

  void place(String name, Span span) {
    places.put(path(name), span);
  }

  Map<String, Span> places() {
    return Map.copyOf(places);
  }

  /**
   * Reports the keys that no reader asked for, and those missing that none of them was meant to be.
   */
  void finish() {
    for (Yaml.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        UnknownKey.meant(entry.key(), asked).ifPresent(missing::remove);
        findings.add(
            PageRules.UNKNOWN_KEY,
            entry.keySpan(),
            "there is no key \"" + entry.key() + "\" here",
            UnknownKey.remedy(entry.key(), isText(entry.value()), asked, entries.keySet()));
      }
    }
    missing.forEach(
        (key, help) ->
            findings.add(PageRules.FIELD, beginning(), "\"" + key + "\" is missing", help));
    missing.clear();
  }

  private static boolean isText(Yaml value) {
    return value instanceof Yaml.Scalar scalar && scalar.text().strip().split("\\s+").length > 3;
  }

  /** The keys of a group that a reader asks for, in its order. */
  List<String> fieldsOf(Function<Fields, ?> group) {
    Keys none = of(Yaml.Mapping.EMPTY, true, new Findings(findings.file()));
    Object unused =
        group.apply(new FieldReader(none, new ValueReader(none.findings), new ArrayList<>()));
    return List.copyOf(none.asked);
  }

  /** Those that must be there; the first if none must. */
  List<String> requiredOf(Function<Fields, ?> group) {
    Keys none = of(Yaml.Mapping.EMPTY, false, new Findings(findings.file()));
    Object unused =
        group.apply(new FieldReader(none, new ValueReader(none.findings), new ArrayList<>()));
    return none.missing.isEmpty()
        ? none.asked.stream().limit(1).toList()
        : List.copyOf(none.missing.keySet());
  }

  /** What a reader makes of a group without any fields, whose faults nobody needs to hear of. */
  <T> T silently(Function<Fields, T> group) {
    Keys none = of(Yaml.Mapping.EMPTY, true, new Findings(findings.file()));
    return group.apply(new FieldReader(none, new ValueReader(none.findings), new ArrayList<>()));
  }

  /** Whether the page says that it is a draft. */
  boolean isDraft() {
    Yaml.Entry draft = entries.get("draft");
    return draft != null && draft.value() instanceof Yaml.Scalar yes && yes.text().equals("true");
  }

  /** The value of a key, noted as asked for; null if left out or empty. */
  @Nullable Yaml value(String key) {
    asked.add(key);
    Yaml.Entry entry = entries.get(key);
    if (entry == null || entry.value() instanceof Yaml.Scalar empty && empty.isNull()) {
      return null;
    }
    place(key, entry.value().span());
    return entry.value();
  }

  /** The mapping that is the value of a key; an empty one if left out or of another shape. */
  Yaml.Mapping mapping(String key) {
    Yaml value = value(key);
    if (value instanceof Yaml.Mapping mapping) {
      return mapping;
    }
    if (value != null) {
      notPairs(key, value);
    }
    return Yaml.Mapping.EMPTY;
  }

  /** Reports a value that should be pairs, such as a list of them. */
  void notPairs(String key, Yaml value) {
    String shape = "lines of the form key: value, indented below it";
    wrongShape(key, value, shape, "write " + pairs(key, value));
  }

  /** A list as pairs on one line. */
  private static String pairs(String key, Yaml value) {
    List<String> pairs = new ArrayList<>();
    for (Yaml item : value instanceof Yaml.Sequence list ? list.items() : List.of(value)) {
      if (item instanceof Yaml.Mapping some) {
        for (Yaml.Entry one : some.entries()) {
          pairs.add(
              one.key() + ": " + (one.value() instanceof Yaml.Scalar text ? text.text() : "…"));
        }
      } else if (item instanceof Yaml.Scalar text) {
        pairs.add(text.text() + ": …");
      }
    }
    return key + ": {" + String.join(", ", pairs) + "}";
  }

  /** Converts a value that is a single text. */
  <T> Optional<T> one(String key, String shape, BiFunction<String, Yaml.Scalar, Optional<T>> read) {
    Yaml value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Yaml.Scalar scalar) {
      Optional<T> result = read.apply(key, scalar);
      if (result.isEmpty()) {
        faulty.add(key);
      }
      return result;
    }
    return value instanceof Yaml.Sequence list
            && !list.items().isEmpty()
            && list.items().get(0) instanceof Yaml.Scalar first
        ? wrongShape(key, value, shape, "write one of them: " + key + ": " + first.text())
        : wrongShape(key, value, shape);
  }

  /** Converts each text of a list, or a single one. */
  <T> List<T> many(String key, BiFunction<String, Yaml.Scalar, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    Yaml value = value(key);
    List<Yaml> items =
        value == null ? List.of() : value instanceof Yaml.Sequence l ? l.items() : List.of(value);
    for (int i = 0; i < items.size(); i++) {
      place(key + "[" + i + "]", items.get(i).span());
      Optional<T> result =
          items.get(i) instanceof Yaml.Scalar scalar
              ? read.apply(key, scalar)
              : wrongShape(key, items.get(i), "a list of texts, such as [a, b]");
      result.ifPresentOrElse(all::add, () -> faulty.add(key));
    }
    return all;
  }

  <T> T required(String key, String help, Optional<T> value, T placeholder) {
    if (value.isEmpty()) {
      missing(key, help);
    }
    return value.orElse(placeholder);
  }

  <T> List<T> some(String key, String help, List<T> list) {
    if (list.isEmpty()) {
      missing(key, help);
    }
    return list;
  }

  /** Reports a required key that is missing, unless it already has a fault. */
  void missing(String key, String help) {
    Yaml.Entry entry = entries.get(key);
    if (!faulty.add(key)) {
      return;
    }
    boolean empty = entry != null && entry.value() instanceof Yaml.Scalar;
    if (entry != null && (empty || !gaps)) {
      fault(entry.keySpan(), "\"" + key + "\" has no value", help);
    } else if (entry == null && !gaps) {
      missing.put(key, help);
    }
  }

  /** Reports that a value doesn't have the expected shape; always empty. */
  <T> Optional<T> wrongShape(String key, Yaml value, String expected) {
    return wrongShape(key, value, expected, "write " + expected);
  }

  <T> Optional<T> wrongShape(String key, Yaml value, String expected, String remedy) {
    faulty.add(key);
    String shape =
        value instanceof Yaml.Sequence
            ? "a list"
            : value instanceof Yaml.Mapping ? "a group of fields" : "a text";
    fault(value.span(), "\"" + key + "\" must be " + expected + ", not " + shape, remedy);
    return Optional.empty();
  }

  private Span beginning() {
    return Span.of(mapping.span().start(), mapping.span().start());
  }

  void fault(Span span, String message, String suggestion) {
    findings.add(PageRules.FIELD, span, message, suggestion);
  }

  /** As {@link Fields#refuse}. */
  void refuse(String key, String message, String remedy) {
    Yaml.Entry entry = entries.get(key);
    if (entry != null && faulty.add(key)) {
      fault(entry.keySpan(), message, remedy);
    }
  }

  /** As {@link Fields#fault}. */
  void fault(String key, String message, String remedy) {
    Yaml.Entry entry = entries.get(key);
    if (key.isEmpty() && !faulty.isEmpty()) {
      return;
    }
    if (faulty.add(key) && (entry != null || key.isEmpty() || !gaps)) {
      fault(entry == null ? beginning() : entry.value().span(), message, remedy);
    }
  }
}
