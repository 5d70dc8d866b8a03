package dev.candor.publish.store;

import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** A real store behind a faulty connection: some requests fail, before or after they arrive. */
final class FaultyStore extends ForwardingStore {

  /** How requests fail. */
  enum Fault {
    /** All requests fail from now on, without effect. */
    DEAD,
    /** The one request is temporarily rejected. */
    REFUSED,
    /** The one request takes effect, but its answer is lost. */
    ANSWER_LOST
  }

  private final Fault fault;
  private final int at;
  private final AtomicInteger requests = new AtomicInteger();
  private final Set<String> written = new TreeSet<>();
  private final Set<String> deleted = new TreeSet<>();

  /** With {@code at} 0, none fails. */
  FaultyStore(Store store, Fault fault, int at) {
    super(store);
    this.fault = fault;
    this.at = at;
  }

  int requests() {
    return requests.get();
  }

  /** The names that were written or deleted, successfully or not. */
  Set<String> written() {
    return written;
  }

  Set<String> deleted() {
    return deleted;
  }

  @Override
  <T> T through(Request<T> request) throws StoreFault {
    int number = requests.incrementAndGet();
    if (at == 0 || number < at || number > at && fault != Fault.DEAD) {
      return request.send();
    }
    switch (fault) {
      case DEAD -> throw StoreFault.lasting("the line is dead");
      case REFUSED -> throw StoreFault.passing("come back later", Duration.ofSeconds(1));
      case ANSWER_LOST -> {
        T lost = request.send();
        throw StoreFault.passing("the answer is lost: " + (lost == null));
      }
    }
    throw new IllegalStateException();
  }

  @Override
  public void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    synchronized (this) {
      written.add(path);
    }
    super.write(path, bytes, traits, condition);
  }

  @Override
  public void delete(String path) throws StoreFault {
    synchronized (this) {
      deleted.add(path);
    }
    super.delete(path);
  }
}
