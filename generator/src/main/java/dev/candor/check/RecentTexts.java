package dev.candor.check;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were seen recently, as bytes. Most links of a page were on the page before it: where
 * they did, nothing has to be made of their bytes. Any number of threads may ask; what one of them
 * misses, it only makes again.
 */
final class RecentTexts {

  private static final int ROOM = 1 << 14;

  /** So many bytes at the end tell one address from another. */
  private static final int TELLING = 16;

  /** What was seen, each in the place that its hash gives it. */
  private final AtomicReferenceArray<byte[]> seen = new AtomicReferenceArray<>(ROOM);

  /** Adds a value of a page to the texts, unless it was added not long ago. */
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
