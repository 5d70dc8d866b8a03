package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How languages write dates, numbers and plurals, from files of the program: the JDK's own tables
 * change from release to release, and with them every page would.
 */
final class PinnedFormats {

  private static final PluralRules NO_PLURALS = PluralRules.parse("");

  private PinnedFormats() {}

  /** The messages below {@code format.} in a language; none for an unknown language. */
  static Map<String, MessageCatalog.Entry> formats(String language) {
    return file("formats-" + language + ".yaml")
        .map(MessageCatalog::read)
        .map(Outcome::value)
        .map(MessageCatalog::entries)
        .orElse(Map.of());
  }

  static PluralRules plurals(String language) {
    String text = rules("plurals.yaml").get(language);
    return text == null ? NO_PLURALS : PluralRules.parse(text);
  }

  /** The rules for the order of a language's letters; none for most languages. */
  static String letters(String language) {
    return rules("letters.yaml").getOrDefault(language, "");
  }

  /** The words for units, by language and unit: {@code en.hour}. */
  static Map<String, String> units() {
    return rules("units.yaml");
  }

  /** The words for numbers, by language and number: {@code en.72}. */
  static Map<String, String> numbers() {
    return rules("numbers.yaml");
  }

  private static Map<String, String> rules(String name) {
    Map<String, String> rules = new HashMap<>();
    file(name)
        .map(MessageCatalog::read)
        .ifPresent(
            read ->
                read.value()
                    .entries()
                    .forEach((code, e) -> rules.put(code, e.message().other().source())));
    return rules;
  }

  private static Optional<SourceFile> file(String name) {
    try (InputStream in = PinnedFormats.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(SourceFile.of(name, new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
