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
 * Lets one publisher at a time into a store, by a small file that is written only if it is not
 * there. It says who holds it and when that was last known to be so: a lock that was not renewed
 * for five minutes, or whose process on this very machine is gone, is taken over.
 */
final class StoreLock {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration RENEWAL = Duration.ofMinutes(1);
  private static final String HEADER = "candor-lock 1";

  private final Store store;
  private final String path;
  private final PublishContext circumstances;
  private final Instant since;
  private Instant renewed;

  /** What a lock says. */
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

    /** Empty if the lock says nothing that this version understands. */
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

  private StoreLock(Store store, String path, PublishContext circumstances, Instant now) {
    this.store = store;
    this.path = path;
    this.circumstances = circumstances;
    this.since = now;
    this.renewed = now;
  }

  /** Takes the lock, or says who has it. */
  static StoreLock take(Store store, String path, PublishContext circumstances)
      throws PublishException, StoreFault {
    Instant now = circumstances.clock().instant();
    StoreLock lock = new StoreLock(store, path, circumstances, now);
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
    if (holder.isPresent() && !isAbandoned(holder.get(), circumstances)) {
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
          "another publish to " + store.place() + " has just begun; wait until it has ended");
    }
  }

  private static boolean isAbandoned(Holder holder, PublishContext circumstances) {
    boolean here = holder.owner().host().equals(circumstances.owner().host());
    boolean gone =
        here && ProcessHandle.of(holder.owner().process()).filter(ProcessHandle::isAlive).isEmpty();
    Instant end = holder.renewed().plus(LEASE);
    return gone || end.isBefore(circumstances.clock().instant());
  }

  private static PublishException refused(String place, Holder holder, Instant now) {
    long minutes = Math.max(0, Duration.between(holder.since(), now).toMinutes());
    return new PublishException(
        "another publish to "
            + place
            + " is under way since "
            + (minutes == 1 ? "1 minute" : minutes + " minutes")
            + " ("
            + holder.owner().host()
            + ", process "
            + holder.owner().process()
            + "): wait until it has ended; if it was cut off, its lock ends at "
            + holder.renewed().plus(LEASE));
  }

  private void write(Condition condition) throws StoreFault {
    Holder holder = new Holder(circumstances.owner(), since, renewed);
    store.write(path, holder.text().getBytes(UTF_8), FileTraits.RECORD, condition);
  }

  /** Says again that this publisher is at work, if it was not said for a minute. */
  synchronized void renew() throws PublishException, StoreFault {
    Instant now = circumstances.clock().instant();
    if (now.isBefore(renewed.plus(RENEWAL))) {
      return;
    }
    Optional<StoredFile> file = store.read(path).filter(this::isOurs);
    if (file.isEmpty()) {
      throw new PublishException(
          "this publish to " + store.place() + " took too long, and another one has begun");
    }
    renewed = now;
    write(Condition.version(file.get().version()));
  }

  private boolean isOurs(StoredFile file) {
    return Holder.parse(file)
        .filter(h -> h.owner().equals(circumstances.owner()) && h.since().equals(since))
        .isPresent();
  }

  /** Gives the lock back, if it still is ours. */
  void release() throws StoreFault {
    if (store.read(path).filter(this::isOurs).isPresent()) {
      store.delete(path);
    }
  }
}
