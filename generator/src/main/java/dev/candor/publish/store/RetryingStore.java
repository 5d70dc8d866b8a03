package dev.candor.publish.store;

import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoreFault.Kind;
import dev.candor.publish.target.PublishContext.Pauses;
import java.time.Duration;
import java.util.Arrays;

/**
 * A store that repeats requests whose failure may be temporary: six tries, after half a second,
 * one, two and so on, or when the store asks for it. Other failures are reported at once.
 */
final class RetryingStore extends ForwardingStore {

  private static final int TRIES = 6;
  private static final Duration FIRST = Duration.ofMillis(500);

  /** A store that asks for a longer pause is left until the next publish. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Store store;
  private final Pauses pauses;

  RetryingStore(Store store, Pauses pauses) {
    super(store);
    this.store = store;
    this.pauses = pauses;
  }

  @Override
  <T> T through(Request<T> request) throws StoreFault {
    Duration pause = FIRST;
    for (int left = TRIES - 1; ; left--) {
      try {
        return request.send();
      } catch (StoreFault fault) {
        Duration asked = fault.retryAfter().orElse(pause);
        if (fault.kind() != Kind.PASSING || left == 0 || asked.compareTo(LONGEST) > 0) {
          throw fault;
        }
        pause(asked.compareTo(pause) > 0 ? asked : pause, fault);
        pause = pause.multipliedBy(2);
      }
    }
  }

  private void pause(Duration pause, StoreFault fault) throws StoreFault {
    try {
      pauses.pause(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault;
    }
  }

  /**
   * A write whose answer was lost may have been done. If its condition fails on the next try, the
   * bytes that are there decide.
   */
  @Override
  public void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    int[] sent = new int[1];
    through(
        () -> {
          sent[0]++;
          try {
            store.write(path, bytes, traits, condition);
          } catch (StoreFault fault) {
            if (fault.kind() != Kind.CONFLICT || sent[0] == 1 || !holds(path, bytes)) {
              throw fault;
            }
          }
          return path;
        });
  }

  private boolean holds(String path, byte[] bytes) throws StoreFault {
    return store.read(path).filter(file -> Arrays.equals(file.bytes(), bytes)).isPresent();
  }

  @Override
  public void copy(String from, String to, FileTraits traits) throws StoreFault {
    through(
        () -> {
          store.copy(from, to, traits);
          return to;
        });
  }
}
