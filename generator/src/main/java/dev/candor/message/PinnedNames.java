package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The names of countries and languages in one language, read from a file of the program when the
 * first is needed. Safe for any number of threads.
 */
final class PinnedNames {

  private final String language;
  private volatile @Nullable Map<String, String> names;

  PinnedNames(String language) {
    this.language = language;
  }

  /** The name of a country ({@code GB}) or a language ({@code es}), with a capital. */
  Optional<String> of(String code) {
    return within(code).map(MessagePattern::capital);
  }

  /** The name as it is written within a sentence: {@code inglés}. */
  Optional<String> within(String code) {
    Map<String, String> all = names;
    if (all == null) {
      all = read();
      names = all;
    }
    return Optional.ofNullable(all.get(code));
  }

  /** The code of the language with a name, in any case. */
  Optional<String> codeOf(String name) {
    return codeOf(name, Character::isLowerCase);
  }

  /** The code of the country with a name, in any case. */
  Optional<String> countryOf(String name) {
    return codeOf(name, Character::isUpperCase);
  }

  private Optional<String> codeOf(String name, IntPredicate first) {
    return read().entrySet().stream()
        .filter(one -> first.test(one.getKey().charAt(0)))
        .filter(one -> one.getValue().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder());
  }

  private Map<String, String> read() {
    Map<String, String> all = new HashMap<>();
    try (InputStream in = PinnedNames.class.getResourceAsStream("names-" + language + ".txt")) {
      String text = in == null ? "" : new String(in.readAllBytes(), UTF_8);
      for (String line : text.split("\n", -1)) {
        int space = line.indexOf(' ');
        if (space > 1) {
          all.put(line.substring(0, space), line.substring(space + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
