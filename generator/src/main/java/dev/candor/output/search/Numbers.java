package dev.candor.output.search;

import java.util.Arrays;

/** A growing list of whole numbers. */
final class Numbers {

  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void addAll(Numbers others) {
    if (size + others.size > values.length) {
      values = Arrays.copyOf(values, Math.max(size + others.size, size * 2));
    }
    System.arraycopy(others.values, 0, values, size, others.size);
    size += others.size;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
