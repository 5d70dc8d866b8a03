package dev.candor.output.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Phrases of {@code site.yaml} as the stems that search compares. */
final class PhraseStems {

  private PhraseStems() {}

  /** Words as stems, with the stems that they lead to. */
  static void pairs(JsonGenerator json, String name, Map<String, String> map, boolean english)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> phrase : stemmed(map, english).entrySet()) {
      json.writeStringField(phrase.getKey(), telling(phrase.getValue(), english));
    }
    json.writeEndObject();
  }

  /** Phrases as stems, all that lead to the same in one line: stems, or a content note. */
  static void lines(
      JsonGenerator json, String name, Map<String, String> map, boolean english, boolean toStems)
      throws IOException {
    Map<String, StringBuilder> lines = new TreeMap<>();
    stemmed(map, english)
        .forEach(
            (from, to) -> {
              StringBuilder line =
                  lines.computeIfAbsent(
                      toStems ? telling(to, english) : to, target -> new StringBuilder());
              line.append(line.isEmpty() ? "" : "|").append(from);
            });
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, StringBuilder> line : lines.entrySet()) {
      json.writeStringField(line.getKey(), line.getValue().toString());
    }
    json.writeEndObject();
  }

  private static Map<String, String> stemmed(Map<String, String> map, boolean english) {
    Map<String, String> stemmed = new TreeMap<>();
    new TreeMap<>(map).forEach((from, to) -> stemmed.putIfAbsent(stems(from, english), to));
    stemmed.remove("");
    return stemmed;
  }

  static SortedSet<String> words(Set<String> texts) {
    SortedSet<String> words = new TreeSet<>();
    WordCutter cutter =
        WordCutter.of((chars, length, hash) -> words.add(new String(chars, 0, length)));
    texts.forEach(cutter::text);
    return words;
  }

  /** The stems of a text, small words too, with spaces between them. */
  static String stems(String text, boolean english) {
    List<String> stems = new ArrayList<>();
    WordCutter.of(
            (chars, length, hash) -> {
              String word = new String(chars, 0, length);
              stems.add(english ? Stemmer.stem(word) : word);
            })
        .text(text);
    return String.join(" ", stems);
  }

  /** The stems of a text without its small words; of such words alone, all of them. */
  private static String telling(String text, boolean english) {
    List<String> stems = new ArrayList<>();
    WordCutter.of(
            (chars, length, hash) -> {
              String word = new String(chars, 0, length);
              if (length > 1 && !(english && English.isStopWord(word))) {
                stems.add(english ? Stemmer.stem(word) : word);
              }
            })
        .text(text);
    return stems.isEmpty() ? stems(text, english) : String.join(" ", stems);
  }
}
