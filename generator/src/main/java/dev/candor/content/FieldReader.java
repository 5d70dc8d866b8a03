package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.frontmatter.Yaml;
import dev.candor.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the fields of a kind from a mapping, and records every fault, reference and position. */
public final class FieldReader implements Fields {

  private final Keys keys;
  private final ValueReader values;
  private final List<PageReference> references;
  private final NestedReader nested;

  FieldReader(Keys keys, ValueReader values, List<PageReference> references) {
    this.keys = keys;
    this.values = values;
    this.references = references;
    this.nested = new NestedReader(keys, values, references);
  }

  /**
   * A reader of one mapping. With {@code gaps}, some of its text could not be read, so that a key
   * that is absent isn't reported as missing.
   */
  public static FieldReader of(Yaml.Mapping mapping, boolean gaps, Findings findings) {
    return new FieldReader(
        Keys.of(mapping, gaps, findings), new ValueReader(findings), new ArrayList<>());
  }

  /** The references to other pages, in the order of reading. */
  public List<PageReference> references() {
    return List.copyOf(references);
  }

  /** The position of each value, by key; nested keys as {@code licences[0].number}. */
  public Map<String, Span> places() {
    return keys.places();
  }

  /** Reports the keys that no reader asked for. */
  public void finish() {
    keys.finish();
  }

  @Override
  public String text(String key, String help, Form form) {
    return keys.required(key, help, optionalText(key, help, form), "");
  }

  @Override
  public Optional<String> optionalText(String key, String help, Form form) {
    return keys.one(key, "a text", (name, value) -> values.text(name, value, form));
  }

  @Override
  public List<String> texts(String key, String help, Form form) {
    return keys.many(key, (name, value) -> values.text(name, value, form));
  }

  @Override
  public List<String> someTexts(String key, String help, Form form) {
    return keys.some(key, help, texts(key, help, form));
  }

  @Override
  public LocalDate date(String key, String help) {
    return keys.required(key, help, optionalDate(key, help), LocalDate.EPOCH);
  }

  @Override
  public Optional<LocalDate> dateUnlessDraft(String key, String help) {
    return keys.isDraft() ? optionalDate(key, help) : Optional.of(date(key, help));
  }

  @Override
  public Optional<LocalDate> optionalDate(String key, String help) {
    return keys.one(key, "a date", (name, value) -> values.date(value));
  }

  @Override
  public boolean flag(String key, String help) {
    return keys.required(key, help, readFlag(key), false);
  }

  @Override
  public boolean optionalFlag(String key, String help) {
    return readFlag(key).orElse(false);
  }

  @Override
  public boolean flagOr(String key, String help, boolean usual) {
    return readFlag(key).orElse(usual);
  }

  private Optional<Boolean> readFlag(String key) {
    return keys.one(key, "true or false", (name, value) -> values.flag(value));
  }

  @Override
  public Optional<Integer> optionalNumber(String key, String help) {
    return keys.one(key, "a whole number", (name, value) -> values.number(value));
  }

  @Override
  public Optional<Double> optionalDecimal(String key, String help, double least, double most) {
    return keys.one(key, "a number", (name, value) -> values.decimal(value, least, most));
  }

  @Override
  public <E extends Enum<E>> E choice(String key, String help, Class<E> words) {
    return keys.required(key, help, optionalChoice(key, help, words), words.getEnumConstants()[0]);
  }

  @Override
  public <E extends Enum<E>> Optional<E> optionalChoice(String key, String help, Class<E> words) {
    return keys.one(key, "a word", (name, value) -> values.choice(value, words));
  }

  @Override
  public Optional<String> optionalWord(String key, String help, List<String> words) {
    return keys.one(key, "a word", (name, value) -> values.word(value, words));
  }

  @Override
  public <E extends Enum<E>> List<E> choices(String key, String help, Class<E> words) {
    return keys.many(key, (name, value) -> values.choice(value, words));
  }

  @Override
  public <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words) {
    return keys.some(key, help, choices(key, help, words));
  }

  @Override
  public String id(String key, String help, String kind) {
    return keys.required(key, Fields.byFile(help, kind), optionalId(key, help, kind), "");
  }

  @Override
  public Optional<String> optionalId(String key, String help, String kind) {
    return keys.one(key, "an id", (name, value) -> readId(key, kind, value));
  }

  @Override
  public List<String> ids(String key, String help, String kind) {
    Set<String> seen = new HashSet<>();
    return keys.many(
        key,
        (name, value) -> {
          Optional<String> id = readId(key, kind, value);
          if (id.isPresent() && !seen.add(id.get())) {
            keys.fault(value.span(), "\"" + id.get() + "\" is in this list already", "remove one");
          }
          return id;
        });
  }

  @Override
  public List<String> someIds(String key, String help, String kind) {
    return keys.some(key, Fields.byFile(help, kind), ids(key, help, kind));
  }

  private Optional<String> readId(String key, String kind, Yaml.Scalar value) {
    Form form = kind.isEmpty() ? Form.ID_OR_PATH : Form.SLUG;
    Optional<String> id = values.text(key, value, form);
    id.ifPresent(
        text -> references.add(new PageReference(keys.path(key), text, kind, value.span())));
    return id;
  }

  @Override
  public <T> Optional<T> object(String key, String help, Function<Fields, T> read) {
    return nested.object(key, read);
  }

  @Override
  public <T> Optional<T> someObject(String key, String help, Function<Fields, T> read) {
    Optional<T> object = object(key, help, read);
    if (object.isEmpty()) {
      keys.missing(key, help);
    }
    return object;
  }

  @Override
  public <T> Optional<T> objectOrFalse(String key, String help, T usual, Function<Fields, T> read) {
    return nested.objectOrFalse(key, usual, read);
  }

  @Override
  public <T> Map<String, T> named(String key, String help, BiFunction<String, Fields, T> read) {
    return nested.named(key, read);
  }

  @Override
  public <T> List<T> objects(String key, String help, Function<Fields, T> read) {
    return nested.objects(key, read);
  }

  @Override
  public <T> List<T> someObjects(String key, String help, Function<Fields, T> read) {
    return keys.some(key, help, objects(key, help, read));
  }

  @Override
  public Map<String, String> map(String key, String help, Form form) {
    return new RowReader(keys, values).texts(key, form);
  }

  /** Figures by their label, in the order written: each a number or a list of numbers. */
  Map<String, List<BigDecimal>> figures(String key, String help) {
    return new RowReader(keys, values).figures(key, help);
  }

  @Override
  public Yaml.Mapping mapping(String key, String help) {
    return keys.mapping(key);
  }

  @Override
  public void require(String key, String help, Optional<?> value) {
    if (value.isEmpty()) {
      keys.missing(key, help);
    }
  }

  @Override
  public void atMost(String key, int most, int actual, String unit) {
    if (actual > most) {
      String message = "\"" + key + "\" has " + actual + " " + unit + "; " + most + " is the most";
      keys.fault(key, message, "remove " + (actual - most) + " " + unit + " or more");
    }
  }

  @Override
  public void fault(String key, String message, String remedy) {
    keys.fault(key, message, remedy);
  }

  @Override
  public void refuse(String key, String message, String remedy) {
    keys.refuse(key, message, remedy);
  }
}
