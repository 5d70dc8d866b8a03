package dev.candor.markdown;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Offsets in a text, kept as plain numbers: a site of ten thousand pages has a million, and each as
 * an object would be moved about with all that lives as long as the site.
 */
final class OffsetList extends AbstractList<Integer> implements RandomAccess {

  private final int[] values;

  private OffsetList(int[] values) {
    this.values = values;
  }

  static OffsetList of(int[] values, int size) {
    return new OffsetList(Arrays.copyOf(values, size));
  }

  static OffsetList copyOf(List<Integer> offsets) {
    return offsets instanceof OffsetList same
        ? same
        : new OffsetList(offsets.stream().mapToInt(Integer::intValue).toArray());
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
