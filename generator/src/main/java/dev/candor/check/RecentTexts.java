package dev.candor.check;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were seen recently, as bytes. Most links of a page were on the page before it: for
 * those, no text has to be made from bytes. Safe for any number of threads; a text that one of them
 * misses is just made again.
 */
final class RecentTexts {

  private static final int ROOM = 1 << 14;

  /** How many bytes at the end are hashed to distinguish addresses. */
  private static final int TELLING = 16;

  /** The recent texts, each at the index given by its hash. */
  private final AtomicReferenceArray<byte[]> seen = new AtomicReferenceArray<>(ROOM);

  /** Adds a value of a page to the texts, unless it was added recently. */
  void put(byte[] html, int from, int to, Set<String> texts) {
    int hash = to - from;
    for (int i = Math.max(from, to - TELLING); i < to; i++) {
      hash = 31 * hash + html[i];
    }
    int place = (hash ^ hash >>> 14) & ROOM - 1;
    byte @Nullable [] there = seen.getAcquire(place);
    if (there == null || !Arrays.equals(there, 0, there.length, html, from, to)) {
      texts.add(Attributes.text(html, from, to));
      seen.setRelease(place, Arrays.copyOfRange(html, from, to));
    }
  }
}
