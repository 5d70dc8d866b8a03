package dev.candor.publish.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.ParallelSteps;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoreFault.Kind;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination.Written;
import dev.candor.publish.target.Ownership;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.publish.target.Role;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One publish to a store, from the lock to the last deletion. What is about to be live is recorded
 * before anything is written, and that record goes when all is done: so whenever this is cut off,
 * the next publish knows which files may be half-way and finishes the work.
 */
final class StoreUpload {

  /** Stands for the hash of a file of which several are possible. */
  private static final String UNKNOWN = "0".repeat(64);

  private final Store store;
  private final StoreLayout shelf;
  private final Order order;
  private final ReleaseHistory attic;
  private final StoreLock lock;

  /** What is to be delivered, and on what was found it was decided. */
  record Order(
      StoreState seen,
      Manifest wanted,
      ContentSource goods,
      Release release,
      String site,
      Proof proof) {}

  StoreUpload(Store store, StoreLayout shelf, Order order, int keep, StoreLock lock) {
    this.store = store;
    this.shelf = shelf;
    this.order = order;
    this.attic = new ReleaseHistory(store, shelf, order.seen, keep);
    this.lock = lock;
  }

  Written deliver(Changes changes) throws PublishException, StoreFault {
    refuseIfStale();
    if (!order.seen.marked()) {
      byte[] mark = Ownership.markOf(order.site).getBytes(UTF_8);
      store.write(shelf.mark(), mark, FileTraits.RECORD, Condition.NONE);
    }
    ReleaseRecord next = new ReleaseRecord(order.release, order.wanted, leaving());
    store.write(shelf.next(), next.bytes(), FileTraits.RECORD, Condition.NONE);
    List<String> replaced = new ArrayList<>(changes.changed());
    replaced.addAll(changes.deleted());
    attic.keep(replaced, lock);
    for (List<String> phase : changes.phases()) {
      each(phase, this::upload);
    }
    int verified = order.proof.check(store, shelf, order.wanted, changes);
    attic.archive();
    makeLive(next.settled());
    for (Role role : List.of(Role.INDEX, Role.PAGE, Role.ASSET)) {
      List<String> going = changes.deleted().stream().filter(p -> Role.of(p) == role).toList();
      each(going, path -> store.delete(shelf.page(path)));
    }
    attic.prune(lock);
    store.delete(shelf.next());
    store.deletePartialUploads();
    return new Written(order.release, verified);
  }

  /** Whoever published between the look and the lock has changed what the plan stands on. */
  private void refuseIfStale() throws PublishException, StoreFault {
    for (Map.Entry<String, String> seen :
        Map.of(shelf.live(), order.seen.live().version(), shelf.next(), order.seen.next().version())
            .entrySet()) {
      String now = store.read(seen.getKey()).map(StoredFile::version).orElse("");
      if (!now.equals(seen.getValue())) {
        throw overtaken();
      }
    }
  }

  private PublishException overtaken() {
    return new PublishException(
        "another publish to " + store.place() + " has ended meanwhile; publish again");
  }

  /** What stands there now and is not to stay: as far as that is known for certain. */
  private Manifest leaving() {
    TreeMap<String, Made> leaving = new TreeMap<>();
    order
        .seen
        .standing()
        .forEach(
            (path, entry) -> {
              if (order.seen.isOurs(path)) {
                Optional<String> certain = order.seen.certain(path);
                Made wanted = order.wanted.files().get(path);
                if (wanted == null || certain.isEmpty() || !wanted.hash().equals(certain.get())) {
                  leaving.put(path, new Made(certain.orElse(UNKNOWN), entry.size()));
                }
              }
            });
    return new Manifest(leaving);
  }

  private void upload(String path) throws PublishException, StoreFault {
    byte[] bytes = order.goods.of(path);
    if (!Hash.of(bytes).equals(order.wanted.made(path).hash())) {
      throw new PublishException("what is kept of " + path + " is damaged");
    }
    store.write(shelf.page(path), bytes, FileTraits.of(path), Condition.NONE);
  }

  private void makeLive(ReleaseRecord record) throws PublishException, StoreFault {
    Condition condition =
        order.seen.live().record().isEmpty()
            ? Condition.ABSENT
            : Condition.version(order.seen.live().version());
    try {
      store.write(shelf.live(), record.bytes(), FileTraits.RECORD, condition);
    } catch (StoreFault fault) {
      if (fault.kind() == Kind.CONFLICT) {
        throw overtaken();
      }
      throw fault;
    }
  }

  /** What is done with one path. */
  private interface Action {
    void with(String path) throws PublishException, StoreFault;
  }

  private void each(List<String> paths, Action action) throws PublishException {
    ParallelSteps.each(
        store.concurrency(),
        paths.size(),
        i -> {
          try {
            lock.renew();
            action.with(paths.get(i));
          } catch (StoreFault fault) {
            throw StoreDestination.told(fault);
          }
        });
  }
}
