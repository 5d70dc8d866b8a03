package dev.candor.publish.remote;

import dev.candor.publish.PublishException;
import dev.candor.publish.target.TargetSettings;

/** Opens the store that a target is. */
public interface StoreKind {

  /**
   * Opens it, without asking it anything yet if that can be put off. The store's root is what holds
   * both the site and Candor's own records: a bucket, a folder of a server. The option {@code
   * prefix} is not the store's business.
   */
  Store open(TargetSettings target) throws PublishException, StoreFault;
}
