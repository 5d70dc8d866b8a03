package dev.candor.publish.store;

import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreRules;

/** The store in memory, on which other tests rest, is one. */
class MemoryStoreTest implements StoreRules {

  @Override
  public Store store() {
    return new MemoryStore(true);
  }
}
