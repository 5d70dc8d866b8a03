package dev.candor.publish.remote;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.TargetSettings;

/** Opens the store of a target. */
public interface StoreKind {

  /**
   * Opens it, if possible without sending a request yet. The store's root, such as a bucket or a
   * folder of a server, contains both the site and Candor's own records; the store ignores the
   * option {@code prefix}.
   */
  Store open(TargetSettings target) throws PublishException, StoreFault;
}
