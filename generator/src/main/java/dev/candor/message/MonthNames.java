package dev.candor.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The months by their names, in the languages whose names are among the program's files. */
public final class MonthNames {

  private static final List<String> LANGUAGES = List.of("en", "es", "pt", "fr", "de", "ar", "he");

  /** Shorter beginnings of names are words of other kinds, such as "de" and "ma". */
  private static final int SHORTEST = 3;

  private MonthNames() {}

  /** The month, from 1, that a text names in full or by the first letters of its name. */
  public static Optional<Integer> in(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s.,/-]+")) {
      if (word.length() >= SHORTEST) {
        words.add(word);
      }
    }
    return Names.ALL.stream().map(names -> in(words, names)).flatMap(Optional::stream).findFirst();
  }

  /** The names of each language, by month: read once, when a date in words is first found. */
  private static final class Names {

    private static final List<Map<Integer, String>> ALL =
        LANGUAGES.stream().map(Names::of).toList();

    private static Map<Integer, String> of(String language) {
      Map<String, MessageCatalog.Entry> formats = PinnedFormats.formats(language);
      Map<Integer, String> names = new TreeMap<>();
      for (int month = 1; month <= 12; month++) {
        MessageCatalog.Entry name = formats.get("format.month." + month);
        if (name != null) {
          names.put(month, name.message().other().source().toLowerCase(Locale.ROOT));
        }
      }
      return Collections.unmodifiableMap(names);
    }
  }

  private static Optional<Integer> in(List<String> words, Map<Integer, String> names) {
    for (String word : words) {
      Set<Integer> meant = new HashSet<>();
      names.forEach(
          (month, name) -> {
            if (name.startsWith(word)) {
              meant.add(month);
            }
          });
      if (meant.size() == 1) {
        return Optional.of(meant.iterator().next());
      }
    }
    return Optional.empty();
  }
}
