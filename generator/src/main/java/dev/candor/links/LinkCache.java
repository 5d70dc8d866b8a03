package dev.candor.links;

import java.util.Optional;

/** Remembers from one run to the next which addresses worked; may forget. */
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
          // remembers nothing
        }
      };

  Optional<String> read(String url);

  void write(String url, String note);
}
