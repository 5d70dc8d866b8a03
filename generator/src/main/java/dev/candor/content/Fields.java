package dev.candor.content;

import dev.candor.frontmatter.Yaml;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of a kind, requested one by one by key. A kind declares its fields once, by reading
 * them; the same declaration, given a {@link SchemaFields}, is its JSON Schema. No method throws on
 * content: it records a fault and returns a harmless value of the type. {@code help} is the
 * sentence that editors see next to the key. Methods named {@code optional…}, and all that return a
 * list or a map, take a key that may be left out.
 */
public interface Fields {

  /** Text of one line or more, not blank, of some form. */
  String text(String key, String help, Form form);

  Optional<String> optionalText(String key, String help, Form form);

  /** A list of texts; a single text counts as a list of one. */
  List<String> texts(String key, String help, Form form);

  /** As {@link #texts}, with at least one. */
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

  /** A date that only a draft may lack. */
  default Optional<LocalDate> dateUnlessDraft(String key, String help) {
    return Optional.of(date(key, help));
  }

  Optional<LocalDate> optionalDate(String key, String help);

  /** {@code true} or {@code false}. */
  boolean flag(String key, String help);

  /** As {@link #flag}; false if left out. */
  boolean optionalFlag(String key, String help);

  /** As {@link #optionalFlag}, with a default. */
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

  /** Some words of an enum, at least one. */
  <E extends Enum<E>> List<E> someChoices(String key, String help, Class<E> words);

  /** The id of another page, of the given kind; the linker checks whether it exists. */
  String id(String key, String help, String kind);

  Optional<String> optionalId(String key, String help, String kind);

  /** Ids of other pages; of any kind if {@code kind} is empty. */
  List<String> ids(String key, String help, String kind);

  /** As {@link #ids}, with at least one. */
  List<String> someIds(String key, String help, String kind);

  /** An address that begins with {@code https://} or {@code http://}. */
  default Optional<String> optionalUrl(String key, String help) {
    return optionalText(key, help, Form.URL);
  }

  /** A mapping with fields of its own. */
  <T> Optional<T> object(String key, String help, Function<Fields, T> read);

  /** As {@link #object}, but required; empty only if faulty. */
  <T> Optional<T> someObject(String key, String help, Function<Fields, T> read);

  /**
   * As {@link #object}, but {@code false} switches the feature off: then it is empty. The default
   * applies if the key is left out or {@code true}.
   */
  <T> Optional<T> objectOrFalse(String key, String help, T usual, Function<Fields, T> read);

  /** Mappings with fields of their own by names that the author chooses, in the order written. */
  <T> Map<String, T> named(String key, String help, BiFunction<String, Fields, T> read);

  /** A list of mappings with fields of their own. */
  <T> List<T> objects(String key, String help, Function<Fields, T> read);

  /** As {@link #objects}, with at least one. */
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

  /** Lists of ids of pages of any kind, each under one of these names. */
  default Map<String, List<String>> idsUnder(String key, String help, List<String> names) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    return object(
            key,
            help,
            inner -> {
              names.forEach(name -> all.put(name, inner.ids(name, help, "")));
              return all;
            })
        .orElse(Map.of());
  }

  /** The help for an id where it is typed: pages are named by their files. */
  static String byFile(String help, String kind) {
    String whose = kind.isEmpty() ? "its file" : "the " + kind + "'s file";
    return help + " Write the name of " + whose + " without .md.";
  }

  /** Requires the value that was read last. */
  void require(String key, String help, Optional<?> value);

  /** Reports a value that is too long, counted in characters or entries. */
  void atMost(String key, int most, int actual, String unit);

  /**
   * Reports that the value of a key is wrong, given the others; with the empty key, that all of
   * them are, with a remedy. Keys that already have a fault get no second one.
   */
  void fault(String key, String message, String remedy);

  /** Reports a key that doesn't belong here, if it is present, with a remedy. */
  void refuse(String key, String message, String remedy);
}
