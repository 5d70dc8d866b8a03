package dev.candor.output.search;

import dev.candor.markdown.Slot;
import dev.candor.message.Messages;
import dev.candor.site.LinkedBody;
import dev.candor.site.Resolution;
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

  private final Messages words;
  private final Vocabulary vocabulary;
  private final WordCutter cutter;
  private final Numbers text = new Numbers();
  private final Numbers touched = new Numbers();
  private double[] weights = new double[1024];
  private int[] counts = new int[1024];
  private final List<Numbers> postings = new ArrayList<>();
  private int[] uses = new int[1024];

  private EntryReader(boolean english, Messages words) {
    this.words = words;
    vocabulary = new Vocabulary(english);
    cutter =
        new WordCutter((word, length, hash) -> text.add(vocabulary.number(word, length, hash)));
  }

  /** Reads entries; the first has this number. */
  static EntryReader of(List<SearchEntry> entries, int first, boolean english, Messages words) {
    EntryReader reading = new EntryReader(english, words);
    for (int i = 0; i < entries.size(); i++) {
      reading.read(entries.get(i), first + i);
    }
    return reading;
  }

  private void read(SearchEntry entry, int number) {
    for (SearchEntry.Field field : entry.fields()) {
      cutter.text(field.text());
      take(field.weight());
    }
    body(entry.body());
    int length = text.size();
    take(0);
    double perUse = 1 / (0.4 + 0.6 * Math.min(4, length / 400.0));
    for (int i = 0; i < touched.size(); i++) {
      int stem = touched.get(i);
      double weight = weights[stem] + perUse * Math.min(MOST_COUNTED, counts[stem]);
      double score = entry.group().prior() * weight / (weight + HALF);
      posting(stem).add(number * 64 + Math.max(1, (int) Math.ceil(score * STRONGEST)));
      weights[stem] = 0;
      counts[stem] = 0;
    }
    touched.clear();
  }

  private void body(LinkedBody body) {
    cutter.html(body.body().html());
    for (Slot slot : body.body().slots()) {
      if (slot instanceof Slot.Word word && word.key().startsWith("callout.")) {
        cutter.text(words.of(word.key()));
      }
    }
    for (Resolution resolution : body.resolutions()) {
      if (resolution instanceof Resolution.Linked link) {
        cutter.text(link.text());
      }
    }
  }

  /** Adds the words read since the last time; those of a weight as a name, others to the text. */
  private void take(double weight) {
    double each = weight > 0 ? weight / (0.85 + 0.15 * telling()) : 0;
    for (int i = 0; i < text.size(); i++) {
      int word = text.get(i);
      int stem = vocabulary.stemOf(word);
      if (stem != Vocabulary.STOP) {
        room(Math.max(word, stem));
        uses[word] += weight > 0 ? NAMED : 1;
        if (weights[stem] == 0 && counts[stem] == 0) {
          touched.add(stem);
        }
        if (weight > 0) {
          weights[stem] += each;
        } else {
          counts[stem]++;
        }
      }
    }
    text.clear();
  }

  /** How many of the words read since the last time search uses. */
  private int telling() {
    int telling = 0;
    for (int i = 0; i < text.size(); i++) {
      telling += vocabulary.stemOf(text.get(i)) == Vocabulary.STOP ? 0 : 1;
    }
    return telling;
  }

  private void room(int number) {
    if (number >= uses.length) {
      int size = Math.max(number + 1, uses.length * 2);
      uses = Arrays.copyOf(uses, size);
      counts = Arrays.copyOf(counts, size);
      weights = Arrays.copyOf(weights, size);
    }
  }

  private Numbers posting(int stem) {
    while (postings.size() <= stem) {
      postings.add(new Numbers());
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
}
