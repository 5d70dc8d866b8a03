package dev.candor.output.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words and stems of all entries, sorted, and put down as the lines of the index. Their format
 * is what search.js reads.
 */
final class WordLists {

  /** The most pages that a stem lists: those with the highest scores. */
  private static final int MOST = 300;

  private final TreeMap<String, Numbers> postings = new TreeMap<>();
  private final TreeMap<String, Numbers> places = new TreeMap<>();
  private final TreeMap<String, Integer> uses = new TreeMap<>();

  /** Adds the entries that follow those added before. */
  void add(EntryReader reading) {
    List<String> stems = reading.stems();
    for (int i = 0; i < stems.size(); i++) {
      postings.computeIfAbsent(stems.get(i), s -> new Numbers()).addAll(reading.postings(i));
      places.computeIfAbsent(stems.get(i), s -> new Numbers()).addAll(reading.places(i));
    }
    List<String> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      if (reading.uses(i) > 0) {
        uses.merge(words.get(i), reading.uses(i), Integer::sum);
      }
    }
  }

  /** Adds words that no page contains, but that lead to some pages. */
  void addWords(Set<String> words) {
    words.forEach(word -> uses.merge(word, 1, Integer::sum));
  }

  /** Every word, with a digit for how common it is. */
  Shards words() {
    Shards shards = new Shards("words");
    uses.forEach((word, count) -> shards.addFrontCoded(word, digit(count)));
    return shards;
  }

  /** Every word spelled backwards, to find words with a typing error at the beginning. */
  Shards backwards() {
    TreeMap<String, Integer> backwards = new TreeMap<>();
    uses.forEach((word, count) -> backwards.put(reversed(word), count));
    Shards shards = new Shards("back");
    backwards.forEach((word, count) -> shards.addFrontCoded(word, digit(count)));
    return shards;
  }

  /** Every stem with the entries it occurs in. */
  Shards pages() {
    Shards shards = new Shards("stems", Shards.LOOKED_UP_OFTEN);
    for (Map.Entry<String, Numbers> stem : postings.entrySet()) {
      if (stem.getValue().size() > 0) {
        Numbers sentences = places.getOrDefault(stem.getKey(), new Numbers());
        shards.add(stem.getKey(), line(stem.getKey(), stem.getValue(), sentences));
      }
    }
    return shards;
  }

  /**
   * A stem, in how many entries it occurs, these by their score, the highest first, and for each
   * the sentence in which it first occurs, or nothing: {@code desir 1a z2.5.1,y4 3..1k.2}. Entries
   * are given by their distance from the one before; numbers are of base 36.
   */
  private static String line(String stem, Numbers entries, Numbers sentences) {
    StringBuilder line = new StringBuilder(stem).append(' ');
    line.append(Integer.toString(entries.size(), 36)).append(' ');
    StringBuilder places = new StringBuilder();
    int strength = 0;
    int before = 0;
    for (int place : strongest(entries)) {
      int entry = entries.get(place);
      if (entry % 64 == strength) {
        line.append('.');
        places.append('.');
      } else {
        line.append(strength == 0 ? "" : ",").append(Character.forDigit(entry % 64, 36));
        places.append(strength == 0 ? "" : ".");
        strength = entry % 64;
        before = 0;
      }
      line.append(Integer.toString(entry / 64 - before, 36));
      places.append(sentences.get(place) == 0 ? "" : Integer.toString(sentences.get(place), 36));
      before = entry / 64;
    }
    return line.append(' ').append(places).toString();
  }

  /** The places of the entries with the highest scores; those of equal score keep their order. */
  private static int[] strongest(Numbers entries) {
    int[] starts = new int[EntryReader.STRONGEST + 2];
    for (int i = 0; i < entries.size(); i++) {
      starts[EntryReader.STRONGEST - entries.get(i) % 64 + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      sorted[starts[EntryReader.STRONGEST - entries.get(i) % 64]++] = i;
    }
    return sorted.length <= MOST ? sorted : Arrays.copyOf(sorted, MOST);
  }

  private static char digit(int count) {
    return Character.forDigit(32 - Integer.numberOfLeadingZeros(count), 36);
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
