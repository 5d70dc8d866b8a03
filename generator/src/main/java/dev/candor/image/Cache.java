package dev.candor.image;

import java.util.Optional;

/** Stores results that took long to compute, under a key that covers all their inputs. */
public interface Cache {

  /** Keeps nothing. */
  Cache NONE =
      new Cache() {
        @Override
        public Optional<byte[]> get(String key) {
          return Optional.empty();
        }

        @Override
        public void put(String key, byte[] bytes) {}
      };

  /** The stored bytes; empty if they are missing or incomplete. */
  Optional<byte[]> get(String key);

  /** A read-only view of this cache: whatever is put into it is discarded. */
  default Cache readOnly() {
    Cache all = this;
    return new Cache() {
      @Override
      public Optional<byte[]> get(String key) {
        return all.get(key);
      }

      @Override
      public void put(String key, byte[] bytes) {}
    };
  }

  /** Stores bytes if possible: callers must be able to compute them again. */
  void put(String key, byte[] bytes);
}
