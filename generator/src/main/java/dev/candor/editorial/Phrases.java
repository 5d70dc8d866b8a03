package dev.candor.editorial;

import dev.candor.content.KindWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the phrases of a list in texts: whole words, any case, longest first. Serves many threads.
 */
final class Phrases {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private record Phrase(List<String> words, KindWord entry) {}

  /** A phrase found in a text, from one offset to another. */
  record Hit(int from, int to, KindWord entry) {}

  Phrases(List<KindWord> entries) {
    for (KindWord entry : entries) {
      for (String avoid : entry.avoid()) {
        WordList words = WordList.of(avoid);
        List<String> lower = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
          lower.add(words.lower(i));
        }
        if (!lower.isEmpty()) {
          byFirstWord
              .computeIfAbsent(lower.get(0), w -> new ArrayList<>())
              .add(new Phrase(lower, entry));
        }
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
  }

  /** Phrases without further settings. */
  static Phrases of(List<String> phrases) {
    return new Phrases(
        phrases.stream()
            .map(p -> new KindWord(List.of(p), "", "", Optional.empty(), List.of()))
            .toList());
  }

  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  List<Hit> in(String text) {
    return in(text, WordList.of(text));
  }

  List<Hit> in(String text, WordList words) {
    List<Hit> hits = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      List<Phrase> candidates = byFirstWord.get(words.lower(word));
      if (candidates == null) {
        continue;
      }
      for (Phrase phrase : candidates) {
        int last = word + phrase.words().size() - 1;
        if (matches(words, word, phrase)) {
          Hit hit = new Hit(words.start(word), words.end(last), phrase.entry());
          if (!isExcused(text, hit)) {
            hits.add(hit);
          }
          word = last;
          break;
        }
      }
    }
    return hits;
  }

  private static boolean matches(WordList words, int first, Phrase phrase) {
    int size = phrase.words().size();
    if (first + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      boolean joined = i == size - 1 || words.joinsNext(first + i);
      if (!joined || !words.lower(first + i).equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words stand in a phrase in which they are meant otherwise. */
  private static boolean isExcused(String text, Hit hit) {
    for (String phrase : hit.entry().unless()) {
      String wanted = WordList.lower(phrase);
      int from = Math.max(0, hit.from() - wanted.length());
      int to = Math.min(text.length(), hit.from() + wanted.length());
      String near = WordList.lower(text.substring(from, to)).replace('\n', ' ');
      int at = from + near.indexOf(wanted);
      if (at >= from && at <= hit.from() && at + wanted.length() >= hit.to()) {
        return true;
      }
    }
    return false;
  }
}
