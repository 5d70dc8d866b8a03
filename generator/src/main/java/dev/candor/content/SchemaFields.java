package dev.candor.content;

import dev.candor.frontmatter.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Records the fields that a kind declares as a JSON Schema, where {@link FieldReader} would read
 * them. Returns harmless values.
 */
final class SchemaFields implements Fields {

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final KnownIds ids;

  private SchemaFields(KnownIds ids) {
    this.ids = ids;
  }

  /** The schema of a mapping with only the fields that are read, in that order. */
  static <T> Map<String, Object> mappingOf(Function<Fields, T> read, KnownIds ids) {
    SchemaFields fields = new SchemaFields(ids);
    T unused = read.apply(fields);
    return fields.schema();
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  @Override
  public String text(String key, String help, Form form) {
    require(key).optionalText(key, help, form);
    return "";
  }

  @Override
  public Optional<String> optionalText(String key, String help, Form form) {
    put(key, help, SchemaParts.ofForm(form));
    return Optional.empty();
  }

  @Override
  public List<String> texts(String key, String help, Form form) {
    put(key, help, SchemaParts.oneOrMany(SchemaParts.ofForm(form)));
    return List.of();
  }

  @Override
  public List<String> someTexts(String key, String help, Form form) {
    put(key, help, SchemaParts.some(SchemaParts.oneOrMany(SchemaParts.ofForm(form))));
    return require(key).none();
  }

  @Override
  public LocalDate date(String key, String help) {
    require(key).optionalDate(key, help);
    return LocalDate.EPOCH;
  }

  @Override
  public Optional<LocalDate> optionalDate(String key, String help) {
    Map<String, Object> date = SchemaParts.ofForm(Form.DATE);
    date.put("format", "date");
    put(key, help, date);
    return Optional.empty();
  }

  @Override
  public boolean flag(String key, String help) {
    return require(key).optionalFlag(key, help);
  }

  @Override
  public boolean optionalFlag(String key, String help) {
    put(key, help, SchemaParts.ofType("boolean"));
    return false;
  }

  @Override
  public boolean flagOr(String key, String help, boolean usual) {
    put(key, help, SchemaParts.ofType("boolean"));
    return usual;
  }

  @Override
  public Optional<Integer> optionalNumber(String key, String help) {
    Map<String, Object> number = SchemaParts.ofType("integer");
    number.put("minimum", 0);
    put(key, help, number);
    return Optional.empty();
  }

  @Override
  public Optional<Double> optionalDecimal(String key, String help, double least, double most) {
    Map<String, Object> number = SchemaParts.ofType("number");
    if (least > -Double.MAX_VALUE) {
      number.put("minimum", least);
    }
    if (most < Double.MAX_VALUE) {
      number.put("maximum", most);
    }
    put(key, help, number);
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E>> E choice(String key, String help, Class<E> words) {
    require(key).optionalChoice(key, help, words);
    return words.getEnumConstants()[0];
  }

  @Override
  public <E extends Enum<E>> Optional<E> optionalChoice(String key, String help, Class<E> words) {
    put(key, help, SchemaParts.ofWords(words));
    return Optional.empty();
  }

  @Override
  public Optional<String> optionalWord(String key, String help, List<String> words) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("enum", words);
    put(key, help, schema);
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E>> List<E> choices(String key, String help, Class<E> words) {
    put(key, help, SchemaParts.listOfWords(words));
    return List.of();
  }

  @Override
  public <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words) {
    put(key, help, SchemaParts.some(SchemaParts.listOfWords(words)));
    return require(key).none();
  }

  @Override
  public String id(String key, String help, String kind) {
    require(key).optionalId(key, help, kind);
    return "";
  }

  @Override
  public Optional<String> optionalId(String key, String help, String kind) {
    put(key, help, ofId(kind));
    return Optional.empty();
  }

  @Override
  public List<String> ids(String key, String help, String kind) {
    put(key, help, idsOf(kind));
    return List.of();
  }

  @Override
  public List<String> someIds(String key, String help, String kind) {
    put(key, help, SchemaParts.some(idsOf(kind)));
    return require(key).none();
  }

  /** A reference to the known ids; independent of a site, the pattern of an id. */
  private Map<String, Object> ofId(String kind) {
    if (ids.ofKind(kind).isEmpty()) {
      return SchemaParts.ofForm(kind.isEmpty() ? Form.ID_OR_PATH : Form.SLUG);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$ref", KnownIds.FILE + "#/$defs/" + KnownIds.definitionOf(kind));
    return schema;
  }

  private Map<String, Object> idsOf(String kind) {
    Map<String, Object> item = ofId(kind);
    return SchemaParts.unique(
        item.containsKey("$ref") ? SchemaParts.oneOrManyOf(item) : SchemaParts.oneOrMany(item));
  }

  @Override
  public <T> Optional<T> object(String key, String help, Function<Fields, T> read) {
    SchemaFields inner = new SchemaFields(ids);
    T value = read.apply(inner);
    put(key, help, inner.schema());
    return Optional.of(value);
  }

  @Override
  public <T> Optional<T> someObject(String key, String help, Function<Fields, T> read) {
    return require(key).object(key, help, read);
  }

  @Override
  public <T> Optional<T> objectOrFalse(String key, String help, T usual, Function<Fields, T> read) {
    SchemaFields inner = new SchemaFields(ids);
    T unused = read.apply(inner);
    Map<String, Object> either = inner.schema();
    either.put("type", List.of("object", "boolean"));
    put(key, help, either);
    return Optional.of(usual);
  }

  @Override
  public <T> Map<String, T> named(String key, String help, BiFunction<String, Fields, T> read) {
    Map<String, Object> named = SchemaParts.ofType("object");
    named.put("additionalProperties", mappingOf(fields -> read.apply(key, fields), ids));
    put(key, help, named);
    return Map.of();
  }

  @Override
  public <T> List<T> objects(String key, String help, Function<Fields, T> read) {
    put(key, help, listOf(read, ids));
    return List.of();
  }

  @Override
  public <T> List<T> someObjects(String key, String help, Function<Fields, T> read) {
    put(key, help, SchemaParts.some(listOf(read, ids)));
    return require(key).none();
  }

  static <T> Map<String, Object> listOf(Function<Fields, T> read, KnownIds ids) {
    Map<String, Object> list = SchemaParts.ofType("array");
    list.put("items", mappingOf(read, ids));
    return list;
  }

  @Override
  public Map<String, String> map(String key, String help, Form form) {
    Map<String, Object> map = SchemaParts.ofType("object");
    map.put("additionalProperties", SchemaParts.ofForm(form));
    put(key, help, map);
    return Map.of();
  }

  @Override
  public Map<String, List<String>> idsUnder(String key, String help, List<String> names) {
    put(key, help, Map.of("type", "object", "additionalProperties", idsOf("")));
    return Map.of();
  }

  @Override
  public void require(String key, String help, Optional<?> value) {
    required.add(key);
  }

  @Override
  public void atMost(String key, int most, int actual, String unit) {
    if (properties.get(key) instanceof Map<?, ?> known) {
      Map<String, Object> limited = new LinkedHashMap<>();
      known.forEach((name, value) -> limited.put(String.valueOf(name), value));
      boolean list = limited.containsKey("items");
      limited.put(list ? "maxItems" : "maxLength", most);
      properties.put(key, limited);
    }
  }

  @Override
  public void fault(String key, String message, String remedy) {}

  @Override
  public void refuse(String key, String message, String remedy) {}

  private SchemaFields require(String key) {
    required.add(key);
    return this;
  }

  private <T> List<T> none() {
    return List.of();
  }

  private void put(String key, String help, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", help);
    described.putAll(schema);
    properties.put(key, described);
  }

  @Override
  public Yaml.Mapping mapping(String key, String help) {
    put(key, help, SchemaParts.ofType("object"));
    return Yaml.Mapping.EMPTY;
  }
}
