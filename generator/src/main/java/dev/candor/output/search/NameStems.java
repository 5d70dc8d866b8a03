package dev.candor.output.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The names of all entries, as stems, so that an exact title is found first. */
final class NameStems {

  private NameStems() {}

  /**
   * Each name, and after a tab the numbers of its entries: first those of which it is the title,
   * then those with such an alias, then those that say readers search for it.
   */
  static Shards of(List<SearchEntry> entries, SearchLanguage language) {
    TreeMap<String, List<Integer>> named = new TreeMap<>();
    add(named, entries, language, entry -> List.of(entry.title()));
    add(named, entries, language, SearchEntry::aliases);
    add(named, entries, language, SearchEntry::searchedFor);
    Shards shards = new Shards("names");
    named.forEach(
        (name, pages) -> {
          if (!name.isEmpty()) {
            shards.add(name, name + "\t" + numbers(pages));
          }
        });
    return shards;
  }

  private static void add(
      Map<String, List<Integer>> named,
      List<SearchEntry> entries,
      SearchLanguage language,
      Function<SearchEntry, List<String>> names) {
    for (int number = 0; number < entries.size(); number++) {
      for (String name : names.apply(entries.get(number))) {
        named
            .computeIfAbsent(PhraseStems.stems(name, language), stems -> new ArrayList<>())
            .add(number);
      }
    }
  }

  private static String numbers(List<Integer> pages) {
    List<String> numbers = pages.stream().distinct().map(n -> Integer.toString(n, 36)).toList();
    return String.join(".", numbers);
  }
}
