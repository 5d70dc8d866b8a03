package dev.candor.importing.listing;

import dev.candor.content.ContentKind;
import dev.candor.content.Fields;
import dev.candor.content.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Records the fields that a kind declares, where others read them; returns harmless values. */
final class ShapeFields implements Fields {

  private final Map<String, FieldShape> shapes;
  private final String prefix;

  private ShapeFields(Map<String, FieldShape> shapes, String prefix) {
    this.shapes = shapes;
    this.prefix = prefix;
  }

  /** The fields of a kind by path, in the order in which it declares them. */
  static Map<String, FieldShape> of(ContentKind<?> kind) {
    Map<String, FieldShape> shapes = new LinkedHashMap<>();
    kind.state(new ShapeFields(shapes, ""));
    return shapes;
  }

  private void put(String key, FieldShape.Type type, String of, List<String> words) {
    shapes.put(prefix + key, new FieldShape(prefix + key, type, of, words));
  }

  private void put(String key, FieldShape.Type type) {
    put(key, type, "", List.of());
  }

  private static <E extends Enum<E>> List<String> words(Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Override
  public String text(String key, String help, Form form) {
    put(key, FieldShape.Type.TEXT);
    return "";
  }

  @Override
  public Optional<String> optionalText(String key, String help, Form form) {
    put(key, FieldShape.Type.TEXT);
    return Optional.empty();
  }

  @Override
  public List<String> texts(String key, String help, Form form) {
    put(key, FieldShape.Type.TEXTS);
    return List.of();
  }

  @Override
  public List<String> someTexts(String key, String help, Form form) {
    return texts(key, help, form);
  }

  @Override
  public LocalDate date(String key, String help) {
    put(key, FieldShape.Type.DATE);
    return LocalDate.EPOCH;
  }

  @Override
  public Optional<LocalDate> optionalDate(String key, String help) {
    put(key, FieldShape.Type.DATE);
    return Optional.empty();
  }

  @Override
  public boolean flag(String key, String help) {
    put(key, FieldShape.Type.FLAG);
    return false;
  }

  @Override
  public boolean optionalFlag(String key, String help) {
    return flag(key, help);
  }

  @Override
  public boolean flagOr(String key, String help, boolean usual) {
    return flag(key, help);
  }

  @Override
  public Optional<Integer> optionalNumber(String key, String help) {
    put(key, FieldShape.Type.NUMBER);
    return Optional.empty();
  }

  @Override
  public Optional<Double> optionalDecimal(String key, String help, double least, double most) {
    put(key, FieldShape.Type.NUMBER);
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E>> E choice(String key, String help, Class<E> words) {
    put(key, FieldShape.Type.TEXT, "", words(words));
    return words.getEnumConstants()[0];
  }

  @Override
  public <E extends Enum<E>> Optional<E> optionalChoice(String key, String help, Class<E> words) {
    put(key, FieldShape.Type.TEXT, "", words(words));
    return Optional.empty();
  }

  @Override
  public Optional<String> optionalWord(String key, String help, List<String> words) {
    put(key, FieldShape.Type.TEXT, "", words);
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E>> List<E> choices(String key, String help, Class<E> words) {
    put(key, FieldShape.Type.TEXTS, "", words(words));
    return List.of();
  }

  @Override
  public <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words) {
    return choices(key, help, words);
  }

  @Override
  public String id(String key, String help, String kind) {
    put(key, FieldShape.Type.TEXT, kind, List.of());
    return "";
  }

  @Override
  public Optional<String> optionalId(String key, String help, String kind) {
    put(key, FieldShape.Type.TEXT, kind, List.of());
    return Optional.empty();
  }

  @Override
  public List<String> ids(String key, String help, String kind) {
    put(key, FieldShape.Type.TEXTS, kind, List.of());
    return List.of();
  }

  @Override
  public List<String> someIds(String key, String help, String kind) {
    return ids(key, help, kind);
  }

  private <T> Optional<T> within(String key, FieldShape.Type type, Function<Fields, T> read) {
    put(key, type);
    return Optional.of(read.apply(new ShapeFields(shapes, prefix + key + ".")));
  }

  @Override
  public <T> Optional<T> object(String key, String help, Function<Fields, T> read) {
    return within(key, FieldShape.Type.GROUP, read);
  }

  @Override
  public <T> Optional<T> someObject(String key, String help, Function<Fields, T> read) {
    return within(key, FieldShape.Type.GROUP, read);
  }

  @Override
  public <T> Optional<T> objectOrFalse(String key, String help, T usual, Function<Fields, T> read) {
    return within(key, FieldShape.Type.GROUP, read);
  }

  @Override
  public <T> Map<String, T> named(String key, String help, BiFunction<String, Fields, T> read) {
    return Map.of();
  }

  @Override
  public <T> List<T> objects(String key, String help, Function<Fields, T> read) {
    return within(key, FieldShape.Type.GROUPS, read).stream().toList();
  }

  @Override
  public <T> List<T> someObjects(String key, String help, Function<Fields, T> read) {
    return objects(key, help, read);
  }

  @Override
  public Map<String, String> map(String key, String help, Form form) {
    return Map.of();
  }

  @Override
  public void require(String key, String help, Optional<?> value) {
    // nothing is read here, so nothing can be missing
  }

  @Override
  public void atMost(String key, int most, int actual, String unit) {
    // nothing is read here
  }

  @Override
  public void fault(String key, String message, String remedy) {
    // nothing is read here
  }

  @Override
  public void refuse(String key, String message, String remedy) {
    // nothing is read here
  }
}
