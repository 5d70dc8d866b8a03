package dev.candor.report;

import dev.candor.source.Hash;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each finding of a check a name of its own, which it keeps when lines move: from its rule,
 * its file and the text concerned; those that are alike in these are numbered.
 */
final class Fingerprints {

  private final Map<String, Integer> alike = new HashMap<>();

  /** The name of the next finding, in the order of reading. */
  String next(Remark remark) {
    String print = remark.rule() + '\n' + remark.path() + '\n' + remark.mark();
    return Hash.of(print + '\n' + alike.merge(print, 1, Integer::sum));
  }
}
