package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.text.english.Stemmer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What search knows of a language: the words that tell nothing, those that tell little, and the
 * endings of its words. Of English that is code, of other languages a file of the program.
 */
final class SearchLanguage {

  private final boolean english;
  private final List<String> small;
  private final List<String> common;
  private final Set<String> stopWords;
  private final Endings endings;

  private SearchLanguage(
      boolean english, List<String> small, List<String> common, List<String> steps) {
    this.english = english;
    this.small = small;
    this.common = common;
    this.stopWords = Set.copyOf(small);
    this.endings = Endings.of(steps);
  }

  /** Of a language without a file, nothing is known: words match as they are written. */
  static SearchLanguage of(String language) {
    String base = language.split("-", 2)[0];
    if (base.equals("en")) {
      return new SearchLanguage(true, English.STOP_WORDS, English.COMMON_WORDS, List.of());
    }
    List<String> lines = lines("words-" + base + ".txt");
    return new SearchLanguage(
        false, words(lines, "small "), words(lines, "common "), after(lines, "stem "));
  }

  private static List<String> lines(String file) {
    try (InputStream in = SearchLanguage.class.getResourceAsStream(file)) {
      return in == null ? List.of() : new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(List<String> lines, String start) {
    List<String> words = new ArrayList<>();
    after(lines, start).forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }

  private static List<String> after(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  boolean isEnglish() {
    return english;
  }

  List<String> stopWords() {
    return small;
  }

  List<String> commonWords() {
    return common;
  }

  /** The steps that the script takes too. */
  List<String> steps() {
    return endings.steps();
  }

  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  /** A word without its endings: what it is found by. */
  String stem(String word) {
    return english ? Stemmer.stem(word) : endings.without(word);
  }

  /**
   * A word as phrases that show helplines compare it. Their endings count where a language is cut
   * short by rules alone: in Spanish, "cortarme" is not "corto".
   */
  String alarm(String word) {
    return english ? Stemmer.stem(word) : word;
  }
}
