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
 * One publish to a store, under its lock. The next release is recorded before anything is written,
 * and that record is deleted last: so whenever a publish is interrupted, the next one knows which
 * files may have changed, and completes the work.
 */
final class StoreUpload {

  /** In place of the hash of a file of which several are possible. */
  private static final String UNKNOWN = "0".repeat(64);

  private final Store store;
  private final StoreLayout layout;
  private final Order order;
  private final ReleaseHistory history;
  private final StoreLock lock;

  /** What to publish, and the state of the store that was the basis for it. */
  record Order(
      StoreState state,
      Manifest wanted,
      ContentSource content,
      Release release,
      String site,
      Proof proof) {}

  StoreUpload(Store store, StoreLayout layout, Order order, int keep, StoreLock lock) {
    this.store = store;
    this.layout = layout;
    this.order = order;
    this.history = new ReleaseHistory(store, layout, order.state, keep);
    this.lock = lock;
  }

  Written deliver(Changes changes) throws PublishException, StoreFault {
    refuseIfStale();
    if (!order.state.marked()) {
      byte[] mark = Ownership.markOf(order.site).getBytes(UTF_8);
      store.write(layout.mark(), mark, FileTraits.RECORD, Condition.NONE);
    }
    ReleaseRecord next = new ReleaseRecord(order.release, order.wanted, leaving());
    store.write(layout.next(), next.bytes(), FileTraits.RECORD, Condition.NONE);
    List<String> replaced = new ArrayList<>(changes.changed());
    replaced.addAll(changes.deleted());
    history.keep(replaced, lock);
    for (List<String> phase : changes.phases()) {
      each(phase, this::upload);
    }
    int verified = order.proof.check(store, layout, order.wanted, changes);
    history.archive();
    makeLive(next.settled());
    for (Role role : List.of(Role.INDEX, Role.PAGE, Role.ASSET)) {
      List<String> going = changes.deleted().stream().filter(p -> Role.of(p) == role).toList();
      each(going, path -> store.delete(layout.page(path)));
    }
    history.prune(lock);
    store.delete(layout.next());
    store.deletePartialUploads();
    return new Written(order.release, verified);
  }

  /** Refuses a plan that is out of date: another publish came between look() and the lock. */
  private void refuseIfStale() throws PublishException, StoreFault {
    for (Map.Entry<String, String> state :
        Map.of(
                layout.live(),
                order.state.live().version(),
                layout.next(),
                order.state.next().version())
            .entrySet()) {
      String now = store.read(state.getKey()).map(StoredFile::version).orElse("");
      if (!now.equals(state.getValue())) {
        throw overtaken();
      }
    }
  }

  private PublishException overtaken() {
    return new PublishException(
        "another publish to " + store.place() + " has ended in the meantime; publish again");
  }

  /** The files that are present now and not wanted, with their hash where it is certain. */
  private Manifest leaving() {
    TreeMap<String, Made> leaving = new TreeMap<>();
    order
        .state
        .present()
        .forEach(
            (path, entry) -> {
              if (order.state.isOurs(path)) {
                Optional<String> certain = order.state.certain(path);
                Made wanted = order.wanted.files().get(path);
                if (wanted == null || certain.isEmpty() || !wanted.hash().equals(certain.get())) {
                  leaving.put(path, new Made(certain.orElse(UNKNOWN), entry.size()));
                }
              }
            });
    return new Manifest(leaving);
  }

  private void upload(String path) throws PublishException, StoreFault {
    byte[] bytes = order.content.of(path);
    if (!Hash.of(bytes).equals(order.wanted.made(path).hash())) {
      throw new PublishException("the kept copy of " + path + " is damaged");
    }
    store.write(layout.page(path), bytes, FileTraits.of(path), Condition.NONE);
  }

  private void makeLive(ReleaseRecord record) throws PublishException, StoreFault {
    Condition condition =
        order.state.live().record().isEmpty()
            ? Condition.ABSENT
            : Condition.version(order.state.live().version());
    try {
      store.write(layout.live(), record.bytes(), FileTraits.RECORD, condition);
    } catch (StoreFault fault) {
      if (fault.kind() == Kind.CONFLICT) {
        throw overtaken();
      }
      throw fault;
    }
  }

  /** Something to do with one path. */
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
            throw StoreDestination.exceptionFor(fault);
          }
        });
  }
}
