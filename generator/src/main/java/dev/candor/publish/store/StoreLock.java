package dev.candor.publish.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoreFault.Kind;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.PublishContext.Owner;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Admits one publisher at a time to a store, by a small file that is only written if it does not
 * exist. It says who holds the lock, and when it was last renewed: a lock that was not renewed for
 * five minutes, or whose process on this machine has ended, is taken over.
 */
final class StoreLock {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration RENEWAL = Duration.ofMinutes(1);
  private static final String HEADER = "candor-lock 1";

  private final Store store;
  private final String path;
  private final PublishContext context;
  private final Instant since;
  private Instant renewed;

  /** The content of a lock. */
  private record Holder(Owner owner, Instant since, Instant renewed) {

    String text() {
      return String.join(
          "\n",
          HEADER,
          owner.host(),
          Long.toString(owner.process()),
          since.toString(),
          renewed.toString(),
          "");
    }

    /** Empty if this version does not understand the lock. */
    static Optional<Holder> parse(StoredFile file) {
      String[] lines = new String(file.bytes(), UTF_8).split("\n");
      if (lines.length < 5 || !lines[0].equals(HEADER)) {
        return Optional.empty();
      }
      try {
        Owner owner = new Owner(lines[1], Long.parseLong(lines[2]));
        return Optional.of(new Holder(owner, Instant.parse(lines[3]), Instant.parse(lines[4])));
      } catch (NumberFormatException | DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  private StoreLock(Store store, String path, PublishContext context, Instant now) {
    this.store = store;
    this.path = path;
    this.context = context;
    this.since = now;
    this.renewed = now;
  }

  /** Takes the lock, or throws with the name of its holder. */
  static StoreLock take(Store store, String path, PublishContext context)
      throws PublishException, StoreFault {
    Instant now = context.clock().instant();
    StoreLock lock = new StoreLock(store, path, context, now);
    try {
      lock.write(Condition.ABSENT);
      return lock;
    } catch (StoreFault fault) {
      if (fault.kind() != Kind.CONFLICT) {
        throw fault;
      }
    }
    Optional<StoredFile> theirs = store.read(path);
    Optional<Holder> holder = theirs.flatMap(Holder::parse);
    if (holder.isPresent() && !isAbandoned(holder.get(), context)) {
      throw refused(store.place(), holder.get(), now);
    }
    try {
      lock.write(theirs.map(t -> Condition.version(t.version())).orElse(Condition.ABSENT));
      return lock;
    } catch (StoreFault fault) {
      if (fault.kind() != Kind.CONFLICT) {
        throw fault;
      }
      throw new PublishException(
          "another publish to " + store.place() + " has just started: wait until it has ended");
    }
  }

  private static boolean isAbandoned(Holder holder, PublishContext context) {
    boolean here = holder.owner().host().equals(context.owner().host());
    boolean gone =
        here && ProcessHandle.of(holder.owner().process()).filter(ProcessHandle::isAlive).isEmpty();
    Instant end = holder.renewed().plus(LEASE);
    return gone || end.isBefore(context.clock().instant());
  }

  private static PublishException refused(String place, Holder holder, Instant now) {
    long minutes = Math.max(0, Duration.between(holder.since(), now).toMinutes());
    return new PublishException(
        "another publish to "
            + place
            + " has been running for "
            + (minutes == 1 ? "1 minute" : minutes + " minutes")
            + " ("
            + holder.owner().host()
            + ", process "
            + holder.owner().process()
            + "): wait until it has ended; if it was interrupted, its lock expires at "
            + holder.renewed().plus(LEASE));
  }

  private void write(Condition condition) throws StoreFault {
    Holder holder = new Holder(context.owner(), since, renewed);
    store.write(path, holder.text().getBytes(UTF_8), FileTraits.RECORD, condition);
  }

  /** Renews the lock, if the last renewal was over a minute ago. */
  synchronized void renew() throws PublishException, StoreFault {
    Instant now = context.clock().instant();
    if (now.isBefore(renewed.plus(RENEWAL))) {
      return;
    }
    Optional<StoredFile> file = store.read(path).filter(this::isOurs);
    if (file.isEmpty()) {
      throw new PublishException(
          "this publish to "
              + store.place()
              + " took too long, and another one has started: publish again");
    }
    renewed = now;
    write(Condition.version(file.get().version()));
  }

  private boolean isOurs(StoredFile file) {
    return Holder.parse(file)
        .filter(h -> h.owner().equals(context.owner()) && h.since().equals(since))
        .isPresent();
  }

  /** Releases the lock, if this publisher still holds it. */
  void release() throws StoreFault {
    if (store.read(path).filter(this::isOurs).isPresent()) {
      store.delete(path);
    }
  }
}
