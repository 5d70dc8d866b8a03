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
import dev.candor.publish.target.Live.LiveFile;
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

/** A target that stores files one by one. */
public final class StoreDestination implements Destination {

  private final TargetSettings target;
  private final Store store;
  private final StoreLayout layout;
  private final PublishContext context;
  private @Nullable Order order;

  /** A destination in a store, which it closes. The site is below the target's prefix. */
  public StoreDestination(TargetSettings target, Store store, PublishContext context) {
    this.target = target;
    this.store = new RetryingStore(store, context.pauses());
    this.layout = StoreLayout.of(target.option("prefix").orElse(""));
    this.context = context;
  }

  /** The exception for a fault of a store. */
  static PublishException exceptionFor(StoreFault fault) {
    return new PublishException(fault.sentence(), fault);
  }

  @Override
  public String place() {
    return store.place();
  }

  @Override
  public Live look(List<Artifact> wanted) throws PublishException {
    try {
      StoreState state = StoreState.in(store, layout, target.site());
      StoreDiff diff = StoreDiff.of(store, layout, state, wanted);
      Map<String, byte[]> bytes = new HashMap<>();
      wanted.forEach(artifact -> bytes.put(artifact.path().value(), artifact.bytes()));
      order = order(state, diff.manifest(), path -> Objects.requireNonNull(bytes.get(path)));
      return live(state, diff.files(), diff.notes());
    } catch (StoreFault fault) {
      throw exceptionFor(fault);
    }
  }

  private Order order(StoreState state, Manifest wanted, ContentSource content) {
    String now = context.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Release release = new Release(state.nextNumber(), now);
    return new Order(
        state, wanted, content, release, target.site(), new Proof(target.limits().verify()));
  }

  private Live live(StoreState state, Map<String, LiveFile> files, List<String> notes)
      throws StoreFault, PublishException {
    List<Release> earlier =
        new ReleaseHistory(store, layout, state, target.limits().keep()).releases();
    return new Live(files, state.live().record().map(ReleaseRecord::release), earlier, notes);
  }

  @Override
  public Written publish(Changes changes) throws PublishException {
    Order looked = order;
    if (looked == null) {
      throw new IllegalStateException("look() comes before publish()");
    }
    try {
      StoreLock lock = StoreLock.take(store, layout.lock(), context);
      boolean done = false;
      try {
        Written written =
            new StoreUpload(store, layout, looked, target.limits().keep(), lock).deliver(changes);
        done = true;
        return written;
      } finally {
        release(lock, done);
      }
    } catch (StoreFault fault) {
      throw exceptionFor(fault);
    }
  }

  /** A lock that can't be released expires, and the publish is complete in any case. */
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
  public Comparison lookAtRelease(Release release) throws PublishException {
    try {
      StoreState state = StoreState.in(store, layout, target.site());
      ReleaseHistory history = new ReleaseHistory(store, layout, state, target.limits().keep());
      ReleaseRecord record =
          history
              .record(release.number())
              .orElseThrow(
                  () -> new PublishException("release " + release.number() + " is not kept"));
      Map<String, LiveFile> files = new TreeMap<>();
      Map<String, Made> wanted = record.files().files();
      state
          .present()
          .forEach(
              (path, entry) -> {
                Made made = wanted.get(path);
                if (state.isOurs(path)) {
                  boolean same =
                      made != null && state.certain(path).filter(made.hash()::equals).isPresent();
                  files.put(path, new LiveFile(entry.size(), same));
                }
              });
      order = order(state, record.files(), new KeptContent(store, layout, state, record.files()));
      Map<String, Long> sizes = new TreeMap<>();
      wanted.forEach((path, made) -> sizes.put(path, made.size()));
      return new Comparison(sizes, live(state, files, List.of()));
    } catch (StoreFault fault) {
      throw exceptionFor(fault);
    }
  }

  @Override
  public Written rollBack(Changes changes) throws PublishException {
    return publish(changes);
  }

  @Override
  public void close() {
    store.close();
  }

  /** The files of an earlier release, from wherever they are now. */
  private record KeptContent(Store store, StoreLayout layout, StoreState state, Manifest wanted)
      implements ContentSource {

    @Override
    public byte[] of(String path) throws PublishException, StoreFault {
      String hash = wanted.made(path).hash();
      for (String place : List.of(layout.kept(hash), layout.page(path))) {
        Optional<StoredFile> file = store.read(place);
        if (file.isPresent() && Hash.of(file.get().bytes()).equals(hash)) {
          return file.get().bytes();
        }
      }
      // The same bytes may be live under another name: a page that was moved.
      for (String other : state.present().keySet()) {
        if (state.certain(other).filter(hash::equals).isPresent()) {
          Optional<StoredFile> file = store.read(layout.page(other));
          if (file.isPresent() && Hash.of(file.get().bytes()).equals(hash)) {
            return file.get().bytes();
          }
        }
      }
      throw new PublishException(path + " of this release is no longer kept");
    }
  }
}
