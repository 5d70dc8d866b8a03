package dev.candor.links;

import java.util.Optional;

/** Remembers what came of an address, from one run to the next; may forget. */
public interface LinkCache {

  /** Remembers nothing. */
  LinkCache NONE =
      new LinkCache() {
        @Override
        public Optional<String> read(String url) {
          return Optional.empty();
        }

        @Override
        public void write(String url, String note) {
          // forgotten at once
        }
      };

  Optional<String> read(String url);

  void write(String url, String note);
}
