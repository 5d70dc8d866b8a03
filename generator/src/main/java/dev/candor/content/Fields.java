package dev.candor.content;

import dev.candor.frontmatter.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of a kind, asked for one by one by key. A kind states its fields once, by reading
 * them; the same statement, made to a {@link SchemaFields}, is its JSON Schema. No method throws on
 * content: a fault is recorded and a harmless value of the type handed back. {@code help} is the
 * sentence that editors see next to the key. Methods named {@code optional…}, and all that return a
 * list or a map, take a key that may be left out.
 */
public interface Fields {

  /** Text of one line or more, not blank, of some form. */
  String text(String key, String help, Form form);

  Optional<String> optionalText(String key, String help, Form form);

  /** A list of texts; a single text counts as a list of one. */
  List<String> texts(String key, String help, Form form);

  /** As {@link #texts}, with one at least. */
  List<String> someTexts(String key, String help, Form form);

  default String text(String key, String help) {
    return text(key, help, Form.TEXT);
  }

  default Optional<String> optionalText(String key, String help) {
    return optionalText(key, help, Form.TEXT);
  }

  default List<String> texts(String key, String help) {
    return texts(key, help, Form.TEXT);
  }

  default List<String> someTexts(String key, String help) {
    return someTexts(key, help, Form.TEXT);
  }

  /** A date that exists, {@code YYYY-MM-DD}. */
  LocalDate date(String key, String help);

  Optional<LocalDate> optionalDate(String key, String help);

  /** {@code true} or {@code false}. */
  boolean flag(String key, String help);

  /** As {@link #flag}; false if left out. */
  boolean optionalFlag(String key, String help);

  /** As {@link #optionalFlag}, with what holds if it is left out. */
  boolean flagOr(String key, String help, boolean usual);

  /** A whole number, not negative. */
  Optional<Integer> optionalNumber(String key, String help);

  /** A number with or without a fraction, as degrees or money, within bounds. */
  Optional<Double> optionalDecimal(String key, String help, double least, double most);

  /** One of the words of an enum, whose constants are written in lower case with dashes. */
  <E extends Enum<E>> E choice(String key, String help, Class<E> words);

  <E extends Enum<E>> Optional<E> optionalChoice(String key, String help, Class<E> words);

  /** One of some words. */
  Optional<String> optionalWord(String key, String help, List<String> words);

  /** Some words of an enum; none if left out. */
  <E extends Enum<E>> List<E> choices(String key, String help, Class<E> words);

  /** Some words of an enum, one at least. */
  <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words);

  /** The id of another page, of the given kind; whether it exists is for the linker to say. */
  String id(String key, String help, String kind);

  Optional<String> optionalId(String key, String help, String kind);

  /** Ids of other pages; of any kind if {@code kind} is empty. */
  List<String> ids(String key, String help, String kind);

  /** As {@link #ids}, with one at least. */
  List<String> someIds(String key, String help, String kind);

  /** An address that begins with {@code https://} or {@code http://}. */
  default Optional<String> optionalUrl(String key, String help) {
    return optionalText(key, help, Form.URL);
  }

  /** A mapping with fields of its own. */
  <T> Optional<T> object(String key, String help, Function<Fields, T> read);

  /** As {@link #object}, and it must be there; empty only if at fault. */
  <T> Optional<T> someObject(String key, String help, Function<Fields, T> read);

  /**
   * As {@link #object}, where {@code false} switches off what the key is about: then it is empty.
   * What is usual holds if the key is left out, or says {@code true}.
   */
  <T> Optional<T> objectOrFalse(String key, String help, T usual, Function<Fields, T> read);

  /** Mappings with fields of their own by names that the author chooses, in the order written. */
  <T> Map<String, T> named(String key, String help, BiFunction<String, Fields, T> read);

  /** A list of mappings with fields of their own. */
  <T> List<T> objects(String key, String help, Function<Fields, T> read);

  /** As {@link #objects}, with one at least. */
  <T> List<T> someObjects(String key, String help, Function<Fields, T> read);

  /** A mapping from words to texts of some form, in the order written. */
  Map<String, String> map(String key, String help, Form form);

  default Map<String, String> map(String key, String help) {
    return map(key, help, Form.TEXT);
  }

  /** A mapping as written, for a reader that knows its keys; empty if left out. */
  default Yaml.Mapping mapping(String key, String help) {
    return Yaml.Mapping.EMPTY;
  }

  /** Says that a value that was asked for must be there. */
  void require(String key, String help, Optional<?> value);

  /** Says that a value is too long if it is, counted in characters or entries. */
  void atMost(String key, int most, int actual, String unit);

  /**
   * Says that the value of a key is at fault, in view of the others; with the empty key, that all
   * of them are. Nothing is added to a fault that the key has already.
   */
  void fault(String key, String message);

  /** Says that a key doesn't belong here, if it is there, and what to do about it. */
  void refuse(String key, String message, String remedy);
}
