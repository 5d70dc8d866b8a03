package dev.candor.publish.store;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.store.StoreUpload.Order;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.Live.Standing;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.publish.target.TargetSettings;
import dev.candor.source.Hash;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A target that keeps files one by one. */
public final class StoreDestination implements Destination {

  private final TargetSettings target;
  private final Store store;
  private final StoreLayout shelf;
  private final PublishContext circumstances;
  private @Nullable Order order;

  /** A destination in a store, which is closed with it. The site lies below the target's prefix. */
  public StoreDestination(TargetSettings target, Store store, PublishContext circumstances) {
    this.target = target;
    this.store = new RetryingStore(store, circumstances.pauses());
    this.shelf = StoreLayout.of(target.option("prefix").orElse(""));
    this.circumstances = circumstances;
  }

  /** A fault of a store, for the person who publishes. */
  static PublishException told(StoreFault fault) {
    return new PublishException(fault.sentence(), fault);
  }

  @Override
  public String place() {
    return store.place();
  }

  @Override
  public Live look(List<Artifact> wanted) throws PublishException {
    try {
      StoreState seen = StoreState.in(store, shelf, target.site());
      StoreDiff sight = StoreDiff.of(store, shelf, seen, wanted);
      Map<String, byte[]> bytes = new HashMap<>();
      wanted.forEach(artifact -> bytes.put(artifact.path().value(), artifact.bytes()));
      order = order(seen, sight.manifest(), path -> Objects.requireNonNull(bytes.get(path)));
      return live(seen, sight.files(), sight.notes());
    } catch (StoreFault fault) {
      throw told(fault);
    }
  }

  private Order order(StoreState seen, Manifest wanted, ContentSource goods) {
    String now = circumstances.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Release release = new Release(seen.nextNumber(), now);
    return new Order(
        seen, wanted, goods, release, target.site(), new Proof(target.terms().verify()));
  }

  private Live live(StoreState seen, Map<String, Standing> files, List<String> notes)
      throws StoreFault, PublishException {
    List<Release> earlier =
        new ReleaseHistory(store, shelf, seen, target.terms().keep()).releases();
    return new Live(files, seen.live().record().map(ReleaseRecord::release), earlier, notes);
  }

  @Override
  public Written publish(Changes changes) throws PublishException {
    Order looked = order;
    if (looked == null) {
      throw new IllegalStateException("a target is looked at before it is written");
    }
    try {
      StoreLock lock = StoreLock.take(store, shelf.lock(), circumstances);
      boolean done = false;
      try {
        Written written =
            new StoreUpload(store, shelf, looked, target.terms().keep(), lock).deliver(changes);
        done = true;
        return written;
      } finally {
        release(lock, done);
      }
    } catch (StoreFault fault) {
      throw told(fault);
    }
  }

  /** A lock that can't be given back ends by itself, and what was done is done. */
  private static void release(StoreLock lock, boolean done) throws StoreFault {
    try {
      lock.release();
    } catch (StoreFault fault) {
      if (!done) {
        throw fault;
      }
    }
  }

  @Override
  public Comparison lookBack(Release release) throws PublishException {
    try {
      StoreState seen = StoreState.in(store, shelf, target.site());
      ReleaseHistory attic = new ReleaseHistory(store, shelf, seen, target.terms().keep());
      ReleaseRecord record =
          attic
              .record(release.number())
              .orElseThrow(
                  () -> new PublishException("release " + release.number() + " is not kept"));
      Map<String, Standing> files = new TreeMap<>();
      Map<String, Made> wanted = record.files().files();
      seen.standing()
          .forEach(
              (path, entry) -> {
                Made made = wanted.get(path);
                if (seen.isOurs(path)) {
                  boolean same =
                      made != null && seen.certain(path).filter(made.hash()::equals).isPresent();
                  files.put(path, new Standing(entry.size(), same));
                }
              });
      order = order(seen, record.files(), new KeptGoods(store, shelf, seen, record.files()));
      Map<String, Long> sizes = new TreeMap<>();
      wanted.forEach((path, made) -> sizes.put(path, made.size()));
      return new Comparison(sizes, live(seen, files, List.of()));
    } catch (StoreFault fault) {
      throw told(fault);
    }
  }

  @Override
  public Written goBack(Changes changes) throws PublishException {
    return publish(changes);
  }

  @Override
  public void close() {
    store.close();
  }

  /** What an earlier release had, from where it is kept now. */
  private record KeptGoods(Store store, StoreLayout shelf, StoreState seen, Manifest wanted)
      implements ContentSource {

    @Override
    public byte[] of(String path) throws PublishException, StoreFault {
      String hash = wanted.made(path).hash();
      for (String place : List.of(shelf.kept(hash), shelf.page(path))) {
        Optional<StoredFile> file = store.read(place);
        if (file.isPresent() && Hash.of(file.get().bytes()).equals(hash)) {
          return file.get().bytes();
        }
      }
      // The same bytes may be live under another name: a page that was moved.
      for (String other : seen.standing().keySet()) {
        if (seen.certain(other).filter(hash::equals).isPresent()) {
          Optional<StoredFile> file = store.read(shelf.page(other));
          if (file.isPresent() && Hash.of(file.get().bytes()).equals(hash)) {
            return file.get().bytes();
          }
        }
      }
      throw new PublishException("of this release " + path + " is not kept any more");
    }
  }
}
