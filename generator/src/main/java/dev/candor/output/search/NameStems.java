package dev.candor.output.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The names of all entries, as stems, so that an exact title is found first. */
final class NameStems {

  private NameStems() {}

  /**
   * Each name, and after a tab the numbers of its entries, first those of which it is the title.
   */
  static Shards of(List<SearchEntry> entries, SearchLanguage language) {
    TreeMap<String, List<Integer>> titles = new TreeMap<>();
    TreeMap<String, List<Integer>> others = new TreeMap<>();
    for (int number = 0; number < entries.size(); number++) {
      List<String> names = entries.get(number).names();
      for (int i = 0; i < names.size(); i++) {
        String stems = PhraseStems.stems(names.get(i), language);
        (i == 0 ? titles : others).computeIfAbsent(stems, s -> new ArrayList<>()).add(number);
      }
    }
    others.forEach((name, pages) -> titles.computeIfAbsent(name, n -> new ArrayList<>()));
    Shards shards = new Shards("names");
    titles.forEach(
        (name, pages) -> {
          List<Integer> all = new ArrayList<>(pages);
          all.addAll(others.getOrDefault(name, List.of()));
          if (!name.isEmpty()) {
            shards.add(name, name + "\t" + numbers(all));
          }
        });
    return shards;
  }

  private static String numbers(List<Integer> pages) {
    List<String> numbers = pages.stream().distinct().map(n -> Integer.toString(n, 36)).toList();
    return String.join(".", numbers);
  }
}
