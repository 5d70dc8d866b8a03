package dev.candor.image;

import java.util.Optional;

/** Keeps what took long to make, by a key that says everything it was made from. */
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

  /** The bytes as they were put; nothing if they are not there or not whole. */
  Optional<byte[]> get(String key);

  /** This cache as it is: what is put into it is not kept. */
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

  /** Keeps bytes if it can: who asks for them later must be able to make them again. */
  void put(String key, byte[] bytes);
}
