package dev.candor.report;

import dev.candor.source.Hash;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each finding a unique name that doesn't change when lines move: made from its rule, file
 * and text, and numbered if these are equal.
 */
final class Fingerprints {

  private final Map<String, Integer> alike = new HashMap<>();

  /** The name of the next finding, in source order. */
  String next(Remark remark) {
    String print = remark.rule() + '\n' + remark.path() + '\n' + remark.mark();
    return Hash.of(print + '\n' + alike.merge(print, 1, Integer::sum));
  }
}
