package dev.candor.publish.store;

import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreRules;

/** The store in memory, which other tests use, meets the requirements for stores. */
class MemoryStoreTest implements StoreRules {

  @Override
  public Store store() {
    return new MemoryStore(true);
  }
}
