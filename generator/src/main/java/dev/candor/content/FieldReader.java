package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.frontmatter.Yaml;
import dev.candor.source.Span;
import java.time.LocalDate;
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

/** Reads the fields of a kind from a mapping, and notes every fault, reference and place. */
public final class FieldReader implements Fields {

  /** What the readers of a mapping and of those within it write down together. */
  private record Notes(
      Findings findings, List<PageReference> references, Map<String, Span> places, boolean gaps) {}

  private final Notes notes;
  private final ValueReader values;
  private final Yaml.Mapping mapping;
  private final String prefix;
  private final Map<String, Yaml.Entry> entries = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> faulty = new HashSet<>();

  private FieldReader(Notes notes, Yaml.Mapping mapping, String prefix) {
    this.notes = notes;
    this.values = new ValueReader(notes.findings());
    this.mapping = mapping;
    this.prefix = prefix;
    for (Yaml.Entry entry : mapping.entries()) {
      entries.put(entry.key(), entry);
    }
  }

  /**
   * A reader of one mapping. With {@code gaps}, some of its text could not be read, so that a key
   * that is not there is not missed.
   */
  public static FieldReader of(Yaml.Mapping mapping, boolean gaps, Findings findings) {
    return new FieldReader(
        new Notes(findings, new ArrayList<>(), new HashMap<>(), gaps), mapping, "");
  }

  /** The other pages that were named, in the order asked for. */
  public List<PageReference> references() {
    return List.copyOf(notes.references());
  }

  /** Where the values stand, by key; within others as {@code licences[0].number}. */
  public Map<String, Span> places() {
    return Map.copyOf(notes.places());
  }

  /** Reports the keys that nobody asked for. */
  public void finish() {
    for (Yaml.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key())) {
        notes
            .findings()
            .add(
                PageRules.UNKNOWN_KEY,
                entry.keySpan(),
                "there is no key \"" + entry.key() + "\" here",
                UnknownKey.remedy(entry.key(), asked, entries.keySet()));
      }
    }
  }

  @Override
  public String text(String key, String help, Form form) {
    return required(key, help, optionalText(key, help, form), "");
  }

  @Override
  public Optional<String> optionalText(String key, String help, Form form) {
    return one(key, "a text", (name, value) -> values.text(name, value, form));
  }

  @Override
  public List<String> texts(String key, String help, Form form) {
    return many(key, (name, value) -> values.text(name, value, form));
  }

  @Override
  public List<String> someTexts(String key, String help, Form form) {
    return some(key, help, texts(key, help, form));
  }

  @Override
  public LocalDate date(String key, String help) {
    return required(key, help, optionalDate(key, help), LocalDate.EPOCH);
  }

  @Override
  public Optional<LocalDate> optionalDate(String key, String help) {
    return one(key, "a date", (name, value) -> values.date(value));
  }

  @Override
  public boolean flag(String key, String help) {
    return required(key, help, readFlag(key), false);
  }

  @Override
  public boolean optionalFlag(String key, String help) {
    return readFlag(key).orElse(false);
  }

  private Optional<Boolean> readFlag(String key) {
    return one(key, "true or false", (name, value) -> values.flag(value));
  }

  @Override
  public Optional<Integer> optionalNumber(String key, String help) {
    return one(key, "a whole number", (name, value) -> values.number(value));
  }

  @Override
  public Optional<Double> optionalDecimal(String key, String help, double least, double most) {
    return one(key, "a number", (name, value) -> values.decimal(value, least, most));
  }

  @Override
  public <E extends Enum<E>> E choice(String key, String help, Class<E> words) {
    return required(key, help, optionalChoice(key, help, words), words.getEnumConstants()[0]);
  }

  @Override
  public <E extends Enum<E>> Optional<E> optionalChoice(String key, String help, Class<E> words) {
    return one(key, "a word", (name, value) -> values.choice(value, words));
  }

  @Override
  public <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words) {
    return some(key, help, many(key, (name, value) -> values.choice(value, words)));
  }

  @Override
  public String id(String key, String help, String kind) {
    return required(key, help, optionalId(key, help, kind), "");
  }

  @Override
  public Optional<String> optionalId(String key, String help, String kind) {
    return one(key, "an id", (name, value) -> readId(key, kind, value));
  }

  @Override
  public List<String> ids(String key, String help, String kind) {
    Set<String> seen = new HashSet<>();
    return many(
        key,
        (name, value) -> {
          Optional<String> id = readId(key, kind, value);
          if (id.isPresent() && !seen.add(id.get())) {
            fault(value.span(), "\"" + id.get() + "\" is in this list already", "remove one");
          }
          return id;
        });
  }

  @Override
  public List<String> someIds(String key, String help, String kind) {
    return some(key, help, ids(key, help, kind));
  }

  private Optional<String> readId(String key, String kind, Yaml.Scalar value) {
    Form form = kind.isEmpty() ? Form.ID_OR_PATH : Form.SLUG;
    Optional<String> id = values.text(key, value, form);
    id.ifPresent(
        text -> notes.references().add(new PageReference(prefix + key, text, kind, value.span())));
    return id;
  }

  @Override
  public <T> Optional<T> object(String key, String help, Function<Fields, T> read) {
    Yaml value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Yaml.Mapping inner) {
      return Optional.of(within(inner, key, read));
    }
    return wrongShape(key, value, "fields of its own, indented below it");
  }

  @Override
  public <T> Optional<T> someObject(String key, String help, Function<Fields, T> read) {
    Optional<T> object = object(key, help, read);
    if (object.isEmpty()) {
      missing(key, help);
    }
    return object;
  }

  @Override
  public <T> List<T> objects(String key, String help, Function<Fields, T> read) {
    List<T> objects = new ArrayList<>();
    Yaml value = value(key);
    if (value instanceof Yaml.Sequence list) {
      for (Yaml item : list.items()) {
        String name = key + "[" + objects.size() + "]";
        if (item instanceof Yaml.Mapping inner) {
          objects.add(within(inner, name, read));
        } else {
          wrongShape(key, item, "fields of its own in each item, such as \"- name: value\"");
        }
      }
    } else if (value != null) {
      wrongShape(key, value, "a list, each item with a dash before it");
    }
    return objects;
  }

  @Override
  public <T> List<T> someObjects(String key, String help, Function<Fields, T> read) {
    return some(key, help, objects(key, help, read));
  }

  @Override
  public Map<String, String> map(String key, String help, Form form) {
    Map<String, String> map = new LinkedHashMap<>();
    Yaml value = value(key);
    if (value instanceof Yaml.Mapping inner) {
      for (Yaml.Entry entry : inner.entries()) {
        notes.places().put(prefix + key + "." + entry.key(), entry.value().span());
        if (entry.value() instanceof Yaml.Scalar text) {
          values.text(entry.key(), text, form).ifPresent(t -> map.put(entry.key(), t));
        } else {
          wrongShape(entry.key(), entry.value(), "a text");
        }
      }
    } else if (value != null) {
      wrongShape(key, value, "lines of the form key: value, indented below it");
    }
    return map;
  }

  @Override
  public void fault(String key, String message) {
    Yaml.Entry entry = entries.get(key);
    if (faulty.add(key) && (entry != null || key.isEmpty() || !notes.gaps())) {
      fault(entry == null ? beginning() : entry.value().span(), message, "");
    }
  }

  /** The value of a key, noted as asked for; null if left out or empty. */
  private @Nullable Yaml value(String key) {
    asked.add(key);
    Yaml.Entry entry = entries.get(key);
    if (entry == null || entry.value() instanceof Yaml.Scalar empty && empty.isNull()) {
      return null;
    }
    notes.places().put(prefix + key, entry.value().span());
    return entry.value();
  }

  private <T> Optional<T> one(
      String key, String shape, BiFunction<String, Yaml.Scalar, Optional<T>> read) {
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
    return wrongShape(key, value, shape);
  }

  private <T> List<T> many(String key, BiFunction<String, Yaml.Scalar, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    Yaml value = value(key);
    List<Yaml> items =
        value == null ? List.of() : value instanceof Yaml.Sequence l ? l.items() : List.of(value);
    for (int i = 0; i < items.size(); i++) {
      notes.places().put(prefix + key + "[" + i + "]", items.get(i).span());
      Optional<T> read1 =
          items.get(i) instanceof Yaml.Scalar scalar
              ? read.apply(key, scalar)
              : wrongShape(key, items.get(i), "a list, such as [a, b]");
      read1.ifPresentOrElse(all::add, () -> faulty.add(key));
    }
    return all;
  }

  private <T> T within(Yaml.Mapping inner, String name, Function<Fields, T> read) {
    FieldReader reader = new FieldReader(notes, inner, prefix + name + ".");
    notes.places().put(prefix + name, inner.span());
    T result = read.apply(reader);
    reader.finish();
    return result;
  }

  private <T> T required(String key, String help, Optional<T> value, T placeholder) {
    if (value.isEmpty()) {
      missing(key, help);
    }
    return value.orElse(placeholder);
  }

  private <T> List<T> some(String key, String help, List<T> list) {
    if (list.isEmpty()) {
      missing(key, help);
    }
    return list;
  }

  private void missing(String key, String help) {
    Yaml.Entry entry = entries.get(key);
    if (!faulty.add(key)) {
      return;
    }
    if (entry != null) {
      fault(entry.keySpan(), "\"" + key + "\" has no value", help);
    } else if (!notes.gaps()) {
      fault(beginning(), "\"" + key + "\" is missing", help);
    }
  }

  private <T> Optional<T> wrongShape(String key, Yaml value, String expected) {
    faulty.add(key);
    String shape =
        value instanceof Yaml.Sequence
            ? "a list"
            : value instanceof Yaml.Mapping ? "a group of fields" : "a text";
    fault(value.span(), "\"" + key + "\" takes " + expected + "; this is " + shape, "");
    return Optional.empty();
  }

  private Span beginning() {
    return Span.of(mapping.span().start(), mapping.span().start());
  }

  private void fault(Span span, String message, String suggestion) {
    notes.findings().add(PageRules.FIELD, span, message, suggestion);
  }
}
