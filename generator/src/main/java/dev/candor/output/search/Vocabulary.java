package dev.candor.output.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words met so far, each with a number and its stem's number. A word is looked up as
 * characters, without making a string of it: a site of ten thousand pages has ten million.
 */
final class Vocabulary {

  private final SearchLanguage language;
  private final List<String> words = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final Map<String, Integer> stemNumbers = new HashMap<>();

  /** The characters of all words, one after the other, and where each word ends. */
  private char[] letters = new char[1 << 14];

  private int[] ends = new int[1024];
  private int[] hashes = new int[1024];
  private int[] stemOfWord = new int[1024];
  private boolean[] small = new boolean[1024];
  private int[] slots = new int[4096];

  Vocabulary(SearchLanguage language) {
    this.language = language;
  }

  /** The number of a word with this hash, computed as for a string. */
  int number(char[] word, int length, int hash) {
    int mask = slots.length - 1;
    int at = spread(hash) & mask;
    while (slots[at] != 0) {
      int number = slots[at] - 1;
      if (hashes[number] == hash && isSame(number, word, length)) {
        return number;
      }
      at = (at + 1) & mask;
    }
    slots[at] = words.size() + 1;
    keep(word, length);
    return add(new String(word, 0, length), hash);
  }

  private void keep(char[] word, int length) {
    int number = words.size();
    int start = number == 0 ? 0 : ends[number - 1];
    if (number == ends.length) {
      ends = Arrays.copyOf(ends, number * 2);
    }
    if (start + length > letters.length) {
      letters = Arrays.copyOf(letters, 2 * (start + length));
    }
    System.arraycopy(word, 0, letters, start, length);
    ends[number] = start + length;
  }

  private int add(String word, int hash) {
    int number = words.size();
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, number * 2);
      stemOfWord = Arrays.copyOf(stemOfWord, number * 2);
      small = Arrays.copyOf(small, number * 2);
    }
    words.add(word);
    hashes[number] = hash;
    stemOfWord[number] = numberOfStem(word);
    small[number] = word.length() == 1 && word.charAt(0) < 128 || language.isStopWord(word);
    if (words.size() * 2 > slots.length) {
      grow();
    }
    return number;
  }

  private int numberOfStem(String word) {
    String stem = language.stem(word);
    Integer known = stemNumbers.putIfAbsent(stem, stems.size());
    if (known != null) {
      return known;
    }
    stems.add(stem);
    return stems.size() - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int number = 0; number < words.size(); number++) {
      int at = spread(hashes[number]) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = number + 1;
    }
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15 ^ hash << 7;
  }

  private boolean isSame(int known, char[] word, int length) {
    int start = known == 0 ? 0 : ends[known - 1];
    if (ends[known] - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether search uses a word only where a query has no other words. */
  boolean isSmall(int word) {
    return small[word];
  }

  /** The number of a word's stem. */
  int stemOf(int word) {
    return stemOfWord[word];
  }

  List<String> words() {
    return words;
  }

  List<String> stems() {
    return stems;
  }
}
