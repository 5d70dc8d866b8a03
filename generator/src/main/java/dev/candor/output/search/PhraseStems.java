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
import java.util.function.UnaryOperator;

/** Phrases of {@code site.yaml} as the stems that search compares. */
final class PhraseStems {

  private PhraseStems() {}

  /** Words as stems, with the stems that they lead to. */
  static void pairs(
      JsonGenerator json, String name, Map<String, String> map, SearchLanguage language)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> phrase :
        stemmed(map, from -> stems(from, language)).entrySet()) {
      json.writeStringField(phrase.getKey(), telling(phrase.getValue(), language));
    }
    json.writeEndObject();
  }

  /** Phrases as stems, all that lead to the same stems in one line. */
  static void lines(
      JsonGenerator json, String name, Map<String, String> map, SearchLanguage language)
      throws IOException {
    lines(json, name, stemmed(map, from -> stems(from, language)), to -> telling(to, language));
  }

  /**
   * Phrases that show helplines, all that lead to the same content note in one line. One that
   * begins with {@code =} is met only as it is written, since another form of it is harmless:
   * "drugged" has the stem of "drugs".
   */
  static void alarms(
      JsonGenerator json, String name, Map<String, String> map, SearchLanguage language)
      throws IOException {
    UnaryOperator<String> alarms =
        from -> stems(from, from.startsWith("=") ? word -> "=" + word : language::alarm);
    lines(json, name, stemmed(map, alarms), to -> to);
  }

  private static void lines(
      JsonGenerator json, String name, Map<String, String> stemmed, UnaryOperator<String> target)
      throws IOException {
    Map<String, StringBuilder> lines = new TreeMap<>();
    stemmed.forEach(
        (from, to) -> {
          StringBuilder line = lines.computeIfAbsent(target.apply(to), none -> new StringBuilder());
          line.append(line.isEmpty() ? "" : "|").append(from);
        });
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, StringBuilder> line : lines.entrySet()) {
      json.writeStringField(line.getKey(), line.getValue().toString());
    }
    json.writeEndObject();
  }

  private static Map<String, String> stemmed(Map<String, String> map, UnaryOperator<String> stems) {
    Map<String, String> stemmed = new TreeMap<>();
    new TreeMap<>(map).forEach((from, to) -> stemmed.putIfAbsent(stems.apply(from), to));
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
  static String stems(String text, SearchLanguage language) {
    return stems(text, language::stem);
  }

  private static String stems(String text, UnaryOperator<String> stem) {
    List<String> stems = new ArrayList<>();
    WordCutter.of((chars, length, hash) -> stems.add(stem.apply(new String(chars, 0, length))))
        .text(text);
    return String.join(" ", stems);
  }

  /** The stems of a text without its small words; of such words alone, all of them. */
  private static String telling(String text, SearchLanguage language) {
    List<String> stems = new ArrayList<>();
    WordCutter.of(
            (chars, length, hash) -> {
              String word = new String(chars, 0, length);
              if (length > 1 && !language.isStopWord(word)) {
                stems.add(language.stem(word));
              }
            })
        .text(text);
    return stems.isEmpty() ? stems(text, language) : String.join(" ", stems);
  }
}
