package dev.candor.publish.store;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.StoreFault;

/** The bytes of the site that is wanted, by path: those just built, or those that were kept. */
interface ContentSource {
  byte[] of(String path) throws PublishException, StoreFault;
}
