package dev.candor.publish.store;

import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import java.util.List;
import java.util.Optional;

/** A store that passes all requests to another one through a single method. */
abstract class ForwardingStore implements Store {

  private final Store store;

  ForwardingStore(Store store) {
    this.store = store;
  }

  /** A request to the other store. */
  interface Request<T> {
    T send() throws StoreFault;
  }

  /** Sends a request, or does something else about it. */
  abstract <T> T through(Request<T> request) throws StoreFault;

  @Override
  public Optional<StoredFile> read(String path) throws StoreFault {
    return through(() -> store.read(path));
  }

  @Override
  public List<StoredEntry> list(String prefix) throws StoreFault {
    return through(() -> store.list(prefix));
  }

  @Override
  public void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    through(
        () -> {
          store.write(path, bytes, traits, condition);
          return path;
        });
  }

  @Override
  public void delete(String path) throws StoreFault {
    through(
        () -> {
          store.delete(path);
          return path;
        });
  }

  @Override
  public void deletePartialUploads() {
    store.deletePartialUploads();
  }

  @Override
  public int concurrency() {
    return store.concurrency();
  }

  @Override
  public String place() {
    return store.place();
  }

  @Override
  public void close() {
    store.close();
  }
}
