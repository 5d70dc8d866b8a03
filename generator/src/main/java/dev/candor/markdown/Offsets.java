package dev.candor.markdown;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Offsets in a text, kept as plain numbers: a site of ten thousand pages has a million, and each as
 * an object would be moved about with all that lives as long as the site.
 */
final class Offsets extends AbstractList<Integer> implements RandomAccess {

  private final int[] values;

  private Offsets(int[] values) {
    this.values = values;
  }

  static Offsets of(int[] values, int size) {
    return new Offsets(Arrays.copyOf(values, size));
  }

  static Offsets copyOf(List<Integer> offsets) {
    return offsets instanceof Offsets same
        ? same
        : new Offsets(offsets.stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public Integer get(int index) {
    return values[index];
  }

  @Override
  public int size() {
    return values.length;
  }
}
