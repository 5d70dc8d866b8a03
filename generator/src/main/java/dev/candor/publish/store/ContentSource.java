package dev.candor.publish.store;

import dev.candor.publish.PublishException;
import dev.candor.publish.remote.StoreFault;

/** The bytes of the wanted site by path: just built, or kept from an earlier release. */
interface ContentSource {
  byte[] of(String path) throws PublishException, StoreFault;
}
