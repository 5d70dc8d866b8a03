package dev.candor.output.search;

import dev.candor.message.Messages;
import dev.candor.output.typography.Typesetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some entries read: their stems, each with its score, and how often each word occurs. Made by one
 * thread.
 */
final class EntryReader {

  /** The highest score of a word for a page; a digit of base 36. */
  static final int STRONGEST = 35;

  /** The weight at which a word reaches half of its maximal score. */
  private static final double HALF = 8;

  /** Further occurrences of a word on a page add nothing to its score. */
  private static final int MOST_COUNTED = 6;

  /** How many words in a text one word in a name counts for when words are suggested. */
  private static final int NAMED = 8;

  /** A shorter sentence may be a heading. */
  private static final int HEADING = 40;

  private final Messages words;
  private final Typesetter typesetter;
  private final Vocabulary vocabulary;
  private final WordCutter cutter;
  private final Numbers text = new Numbers();
  private final Numbers touched = new Numbers();
  private double[] weights = new double[1024];
  private int[] counts = new int[1024];

  /** The sentence in which a stem first occurs on a page; less than 0 if only in headings. */
  private int[] firsts = new int[1024];

  private final List<Numbers> postings = new ArrayList<>();
  private final List<Numbers> places = new ArrayList<>();
  private final SentenceFiles said = new SentenceFiles();
  private int[] uses = new int[1024];

  private EntryReader(SearchLanguage language, Messages words, Typesetter typesetter) {
    this.words = words;
    this.typesetter = typesetter;
    vocabulary = new Vocabulary(language);
    cutter =
        WordCutter.joining((word, length, hash) -> text.add(vocabulary.number(word, length, hash)));
  }

  /** Reads entries; the first has this number. */
  static EntryReader of(
      List<SearchEntry> entries,
      int first,
      SearchLanguage language,
      Messages words,
      Typesetter typesetter) {
    EntryReader reading = new EntryReader(language, words, typesetter);
    for (int i = 0; i < entries.size(); i++) {
      reading.read(entries.get(i), first + i);
    }
    return reading;
  }

  private void read(SearchEntry entry, int number) {
    for (SearchEntry.Field field : entry.fields()) {
      cutter.text(field.text());
      takeName(field);
    }
    List<String> sentences = Sentences.of(entry.body(), words::of, typesetter);
    said.add(sentences);
    int length = 0;
    for (int i = 0; i < sentences.size(); i++) {
      cutter.text(sentences.get(i));
      length += text.size();
      takeSentence(i + 1, sentences.get(i).length() < HEADING);
    }
    double perUse = 1 / (0.4 + 0.6 * Math.min(4, length / 400.0));
    for (int i = 0; i < touched.size(); i++) {
      int stem = touched.get(i);
      double weight = weights[stem] + perUse * Math.min(MOST_COUNTED, counts[stem]);
      double score = entry.group().prior() * weight / (weight + HALF);
      posting(stem).add(number * 64 + Math.max(1, (int) Math.ceil(score * STRONGEST)));
      places.get(stem).add(Math.abs(firsts[stem]));
      weights[stem] = 0;
      counts[stem] = 0;
      firsts[stem] = 0;
    }
    touched.clear();
  }

  /** Adds the words read since the last time as those of a name or summary. */
  private void takeName(SearchEntry.Field field) {
    double each = field.weight() / (0.85 + 0.15 * telling());
    for (int i = 0; i < text.size(); i++) {
      int word = text.get(i);
      boolean small = vocabulary.isSmall(word);
      if (!small || field.name()) {
        int stem = touch(word);
        uses[word] += small ? 0 : NAMED;
        weights[stem] += each;
      }
    }
    text.clear();
  }

  /** Adds the words read since the last time as those of a sentence; headings count as well. */
  private void takeSentence(int number, boolean heading) {
    for (int i = 0; i < text.size(); i++) {
      int word = text.get(i);
      if (!vocabulary.isSmall(word)) {
        int stem = touch(word);
        uses[word]++;
        counts[stem]++;
        if (firsts[stem] == 0 || firsts[stem] < 0 && !heading) {
          firsts[stem] = heading ? -number : number;
        }
      }
    }
    text.clear();
  }

  /** The stem of a word, which is on the page. */
  private int touch(int word) {
    int stem = vocabulary.stemOf(word);
    room(Math.max(word, stem));
    if (weights[stem] == 0 && counts[stem] == 0) {
      touched.add(stem);
    }
    return stem;
  }

  /** How many of the words read since the last time search uses. */
  private int telling() {
    int telling = 0;
    for (int i = 0; i < text.size(); i++) {
      telling += vocabulary.isSmall(text.get(i)) ? 0 : 1;
    }
    return telling;
  }

  private void room(int number) {
    if (number >= uses.length) {
      int size = Math.max(number + 1, uses.length * 2);
      uses = Arrays.copyOf(uses, size);
      counts = Arrays.copyOf(counts, size);
      weights = Arrays.copyOf(weights, size);
      firsts = Arrays.copyOf(firsts, size);
    }
  }

  private Numbers posting(int stem) {
    while (postings.size() <= stem) {
      postings.add(new Numbers());
      places.add(new Numbers());
    }
    return postings.get(stem);
  }

  List<String> words() {
    return vocabulary.words();
  }

  /** How often a word occurs, names counting more; 0 for stop words. */
  int uses(int word) {
    return word < uses.length ? uses[word] : 0;
  }

  List<String> stems() {
    return vocabulary.stems();
  }

  /** The number of the entry times 64 plus the stem's score for it, in the order of entries. */
  Numbers postings(int stem) {
    return posting(stem);
  }

  /** For each of the {@link #postings}, the sentence in which the stem first occurs, or 0. */
  Numbers places(int stem) {
    posting(stem);
    return places.get(stem);
  }

  /** The sentences of the entries. */
  SentenceFiles said() {
    return said;
  }
}
