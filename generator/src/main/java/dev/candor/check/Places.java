package dev.candor.check;

import java.util.Arrays;

/** Stretches of a page's bytes, by where each begins and ends. */
final class Places {

  private int[] offsets = new int[128];
  private int size;

  void add(int from, int to) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    offsets[size++] = from;
    offsets[size++] = to;
  }

  /** Keeps only the first ones, up to a number. */
  void cut(int count) {
    size = 2 * count;
  }

  int count() {
    return size / 2;
  }

  int from(int place) {
    return offsets[2 * place];
  }

  int to(int place) {
    return offsets[2 * place + 1];
  }
}
