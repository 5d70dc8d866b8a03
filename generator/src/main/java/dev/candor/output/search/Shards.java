package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits sorted lines into files of a few kilobytes. Each file's range is given by the least text
 * that is above every key before it: these texts tell a client which files hold a key.
 */
final class Shards {

  /**
   * The approximate number of characters per file: small, since each search waits for a few files.
   */
  private static final int SIZE = 4096;

  /** The size for a table of which a query needs many files, each for one line: a word's pages. */
  static final int LOOKED_UP_OFTEN = 2048;

  private final String name;
  private final int size;
  private final List<String> firsts = new ArrayList<>();
  private final List<StringBuilder> files = new ArrayList<>();
  private String last = "";
  private boolean fresh;

  Shards(String name) {
    this(name, SIZE);
  }

  Shards(String name, int size) {
    this.name = name;
    this.size = size;
  }

  /** A line under a key that is above all keys before it. */
  void add(String key, String line) {
    StringBuilder file = begin(key);
    file.append(file.isEmpty() ? "" : "\n").append(line);
  }

  /** A key with a digit, shortened by the characters it shares with the key before it. */
  void addFrontCoded(String key, char digit) {
    String before = last;
    StringBuilder file = begin(key);
    int shared = fresh ? 0 : shared(before, key);
    file.append(file.isEmpty() ? "" : "\n");
    file.append(Character.forDigit(shared, 36)).append(digit).append(key, shared, key.length());
  }

  private StringBuilder begin(String key) {
    fresh = files.isEmpty() || files.get(files.size() - 1).length() >= size;
    if (fresh) {
      firsts.add(key.substring(0, Math.min(key.length(), shared(last, key) + 1)));
      files.add(new StringBuilder());
    }
    last = key;
    return files.get(files.size() - 1);
  }

  /** How many characters two keys begin with in common, as far as one digit can tell. */
  private static int shared(String a, String b) {
    int most = Math.min(35, Math.min(a.length(), b.length()));
    int i = 0;
    while (i < most && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  List<String> firsts() {
    return firsts;
  }

  /** The files by their names, in order. */
  Map<String, byte[]> files() {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      named.put(name + i + ".txt", files.get(i).toString().getBytes(UTF_8));
    }
    return named;
  }
}
